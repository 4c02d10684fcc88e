import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createApp as createContentApp } from '../../functions/content/app.ts';
import { openScriptFolder } from '../../functions/content/routes/api-reference/script-folder.ts';
import { createApp as createKioskApp } from '../../functions/kiosk/app.ts';
import { openAssetFolder } from '../../functions/kiosk/asset-folder.ts';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { Log } from '../../functions/shared/http/request-log.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import { buildAssets } from '../kiosk/build-assets.ts';
import { localesDirectory, referenceScripts } from './paths.ts';
import { portOf } from './port-of.ts';
import { routeRequest, type Apps } from './route-functions.ts';

/** The service on loopback. */
export interface ServedContent {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the content of this checkout from memory, in this process, at a port that is free. */
export async function serveContent(): Promise<ServedContent> {
  const store = createMemoryStore();
  const catalogue = parseCatalogue(await readContentFiles(localesDirectory));
  await publish({ store, catalogue, policy: 'labelled', now: Date.now });
  const assets = await mkdtemp(join(tmpdir(), 'carelingua-assets-'));
  await buildAssets(assets, localesDirectory);

  let apps: Apps | undefined;
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: async (request, { incoming }) =>
      apps === undefined
        ? new Response(null, { status: 503 })
        : routeRequest(apps, request, incoming.url?.split('?')[0] ?? '/'),
  });
  if (!server.listening) await once(server, 'listening');
  // Links need the port, which is known only now.
  const origin = `http://127.0.0.1:${portOf(server)}`;
  const common = {
    reader: createReleaseReader({ store, now: Date.now }),
    log: faultLog,
    now: () => performance.now(),
    clinic: { name: 'The Orthopedic Clinic', phone: '+1 555 0100' },
    publicUrl: origin,
  };
  apps = {
    content: createContentApp({ ...common, scripts: openScriptFolder(referenceScripts) }),
    kiosk: createKioskApp({ ...common, assets: openAssetFolder(assets), maxAgeDays: 14 }),
  };
  return {
    origin,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(assets, { recursive: true });
    },
  };
}

/** A line for each request would be in the way of the table; what goes wrong is told. */
const faultLog: Log = {
  info() {},
  warn(message) {
    console.error(message);
  },
  error(message, { error }) {
    console.error(message, error);
  },
};
