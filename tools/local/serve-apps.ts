import { once } from 'node:events';
import { serve, type ServerType } from '@hono/node-server';
import { createApp as createContentApp } from '../../functions/content/app.ts';
import { openScriptFolder } from '../../functions/content/routes/api-reference/script-folder.ts';
import { createApp as createKioskApp, type KioskDeps } from '../../functions/kiosk/app.ts';
import { createApp as createPartnerApp, type PartnerDeps } from '../../functions/partner/app.ts';
import { referenceScripts } from './paths.ts';
import { portOf } from './port-of.ts';
import { routeRequest, type Apps } from './route-functions.ts';

/** What the functions have in common, and what is the kiosk's and the partners'. */
export type AppsDeps = Pick<KioskDeps, 'reader' | 'log' | 'now' | 'clinic' | 'assets'> &
  Pick<PartnerDeps, 'partners' | 'files'> &
  Partial<Pick<PartnerDeps, 'framing' | 'licensed'>>;

/** All functions' apps on loopback, behind one port. */
export interface ServedApps {
  readonly origin: string;
  /** Cuts the network. */
  readonly stop: () => Promise<void>;
  /** Is there again, under the same address. */
  readonly start: () => Promise<void>;
}

/**
 * Serves the functions as the gateway does, in this process, at a port that is free.
 *
 * @param before answers a path, its query included, in the functions' place; they do where it has no answer
 */
export async function serveApps(
  deps: AppsDeps,
  before: (path: string) => Response | undefined = () => undefined,
): Promise<ServedApps> {
  let apps: Apps | undefined;
  let server = await listen(0);
  const port = portOf(server);
  // Links need the port, which is known only now.
  const origin = `http://127.0.0.1:${port}`;
  const common = { ...deps, publicUrl: origin };
  apps = {
    content: createContentApp({ ...common, scripts: openScriptFolder(referenceScripts) }),
    kiosk: createKioskApp({ ...common, maxAgeDays: 14 }),
    partner: createPartnerApp({ framing: 'registered', licensed: [], ...common }),
  };

  async function listen(at: number): Promise<ServerType> {
    const listening = serve({
      hostname: '127.0.0.1',
      port: at,
      async fetch(request, { incoming: { url = '/' } }) {
        if (apps === undefined) return new Response(null, { status: 503 });
        return before(url) ?? routeRequest(apps, request, url.split('?')[0] ?? '/');
      },
    });
    if (!listening.listening) await once(listening, 'listening');
    return listening;
  }
  return {
    origin,
    async stop() {
      if (!server.listening) return;
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async start() {
      server = await listen(port);
    },
  };
}
