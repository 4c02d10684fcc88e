import { once } from 'node:events';
import { serve, type ServerType } from '@hono/node-server';
import { inject } from 'vitest';
import { createApp as createContentApp } from '../../functions/content/app.ts';
import { openScriptFolder } from '../../functions/content/routes/api-reference/script-folder.ts';
import { createApp as createKioskApp } from '../../functions/kiosk/app.ts';
import { openAssetFolder } from '../../functions/kiosk/asset-folder.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import type { Clinic } from '../../functions/shared/domain/clinic.ts';
import type { TranslationPolicy } from '../../functions/shared/domain/policy.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { referenceScripts } from '../../tools/local/paths.ts';
import { portOf } from '../../tools/local/port-of.ts';
import { routeRequest, type Apps } from '../../tools/local/route-functions.ts';
import { clinicCatalogue } from './content.ts';

export interface KioskOptions {
  readonly catalogue?: Catalogue;
  readonly policy?: TranslationPolicy;
  readonly clinic?: Clinic;
}

/** The whole service on loopback, at a port that is free. */
export interface ServedKiosk {
  readonly origin: string;
  readonly store: Store;
  /** Everything that was logged, as it would be written. */
  readonly lines: string[];
  /** Paths that were asked for, queries included. */
  readonly asked: string[];
  /** Lets requests for such paths fail; for none any more where it is left out. */
  readonly refuse: (paths: RegExp | undefined) => void;
  /** How many were refused. */
  readonly refused: number;
  /** What is published from now on is seen at once. */
  readonly publish: (catalogue: Catalogue) => Promise<void>;
  /** Cuts the network. */
  readonly stop: () => Promise<void>;
  /** Is there again, under the same address. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function serveKiosk({
  catalogue,
  policy = 'labelled',
  clinic = { name: 'The Clinic', phone: '+1 555 0100' },
}: KioskOptions = {}): Promise<ServedKiosk> {
  const store = createMemoryStore();
  let time = Date.now();
  // Each look at it is later than the last: what is published is seen at once.
  const now = () => (time += 1);
  const publishAll = async (content: Catalogue) => {
    await publish({ store, catalogue: content, policy, now });
  };
  await publishAll(catalogue ?? (await clinicCatalogue()));
  const reader = createReleaseReader({ store, now, pointerLifetime: 0 });
  const lines: string[] = [];
  const write = (message: string, fields: object) =>
    void lines.push(JSON.stringify({ message, ...fields }));
  const log = { info: write, warn: write, error: write };
  const common = { reader, log, now: () => 0, clinic };
  const asked: string[] = [];
  let apps: Apps | undefined;
  let server: ServerType | undefined;
  let refusing: RegExp | undefined;
  let refused = 0;

  async function start(port: number): Promise<number> {
    server = serve({
      hostname: '127.0.0.1',
      port,
      async fetch(request) {
        const { pathname, search } = new URL(request.url);
        asked.push(pathname + search);
        if (refusing?.test(pathname) === true) {
          refused += 1;
          return new Response(null, { status: 500 });
        }
        return apps === undefined
          ? new Response(null, { status: 503 })
          : routeRequest(apps, request, pathname);
      },
    });
    if (!server.listening) await once(server, 'listening');
    return portOf(server);
  }
  async function stop(): Promise<void> {
    if (server === undefined) return;
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
    await once(server, 'close');
    server = undefined;
  }

  // Links need the port, which is known only now.
  const port = await start(0);
  const origin = `http://127.0.0.1:${port}`;
  apps = {
    content: createContentApp({
      ...common,
      publicUrl: origin,
      scripts: openScriptFolder(referenceScripts),
    }),
    kiosk: createKioskApp({
      ...common,
      publicUrl: origin,
      assets: openAssetFolder(inject('builtAssets')),
      maxAgeDays: 14,
    }),
  };
  return {
    origin,
    store,
    lines,
    asked,
    refuse(paths) {
      refusing = paths;
      refused = 0;
    },
    get refused() {
      return refused;
    },
    publish: publishAll,
    stop,
    start: async () => void (await start(port)),
    close: stop,
  };
}
