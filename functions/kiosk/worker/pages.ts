import { Hono } from 'hono';
import type { Assets } from '../assets.ts';
import { placeOf, type Place } from '../place.ts';
import { contentPolicy, pageFields } from '../policy.ts';
import { createSite } from '../site.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { DeviceStore, Edition } from './device-store.ts';
import { openEdition } from './device-shelf.ts';

/** Answers requests with pages that are made on the device. */
export interface DevicePages {
  /** @throws BrokenCopyError */
  readonly answer: (request: Request, edition: Edition) => Promise<Response>;
}

export interface DevicePagesOptions {
  readonly store: DeviceStore;
  readonly assets: Assets;
  /** Path of the pages, without a slash at its end. */
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What the site is given with a request. */
interface Bindings {
  readonly source: { readonly shelf: Shelf; readonly place: Place };
}

export function createDevicePages({ store, assets, path, now }: DevicePagesOptions): DevicePages {
  const fields = {
    ...pageFields,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy(assets),
  };
  const site = createSite({
    mode: 'kiosk',
    assets,
    sourceOf: ({ env }: { env: Bindings }) => env.source,
    async send(_c, make) {
      const { status, languages, html } = await make();
      return new Response(html, { status, headers: { ...fields, 'content-language': languages } });
    },
    redirect: (c, address) => Response.redirect(new URL(address, c.req.url), 308),
  });
  const app = new Hono<{ Bindings: Bindings }>({ strict: false }).route(path, site);
  // Which error it was tells what to do.
  app.onError((error) => {
    throw error;
  });

  return {
    async answer(request, edition) {
      const shelf = openEdition(edition, store, now());
      const place = { ...placeOf(edition.frame.base), kiosk: path };
      return app.fetch(request, { source: { shelf, place } });
    },
  };
}
