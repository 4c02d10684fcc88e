/** The kiosk's server in the browser: it makes the pages of the release that is on the device, network or not. */
import { errorPage } from '../pages/error-page.ts';
import type { Assets } from '../assets.ts';
import { createDeviceStore } from './device-store.ts';
import { createDevicePages } from './pages.ts';
import { refresh } from './refresh.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build writes these in. */
declare const kioskAssets: Assets;
declare const kioskFiles: readonly string[];
declare const kioskVersion: string;

/** What a page says to the worker. */
type Said =
  { readonly type: 'refresh'; readonly isBetween: boolean } | { readonly type: 'between' };

const path = new URL(self.registration.scope).pathname.replace(/\/$/, '');
const service = new URL(self.registration.scope).href.replace(/\/kiosk\/$/, '');
const store = createDeviceStore();
const pages = createDevicePages({ store, assets: kioskAssets, path, now: Date.now });
const cacheName = `kiosk ${kioskVersion}`;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAssets());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith(`${path}/assets/`)) event.respondWith(answerAsset(request));
  else if (isPage(pathname)) event.respondWith(answerPage(request));
});

self.addEventListener('message', (event) => {
  const said: Said = event.data;
  if (said.type === 'between') void self.skipWaiting();
  else event.waitUntil(bringUpToDate(said.isBetween));
});

function isPage(pathname: string): boolean {
  const own = pathname.slice(path.length);
  return pathname.startsWith(`${path}/`) && !/^\/(worker\.js$|device(\/|$))/.test(own);
}

async function keepAssets(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(kioskFiles.map((name) => `${path}/assets/${name}`));
}

/** From the version before. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== cacheName);
  await Promise.all(others.map(async (name) => caches.delete(name)));
  await self.clients.claim();
}

async function answerAsset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function answerPage(request: Request): Promise<Response> {
  try {
    const isFirst = new URL(request.url).pathname === `${path}/`;
    // Somebody else comes: the next release, whole.
    if (isFirst) await store.swap();
    const page = await pages.answer(request);
    if (page !== undefined) return page;
  } catch {
    // What is broken on the device is fetched anew; a browser that keeps nothing has the service still.
    await store.discard().catch(() => {});
  }
  return fetch(request).catch(async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': 'en' };
    return new Response(await errorPage('unavailable'), { status: 503, headers });
  });
}

let running: Promise<void> | undefined;

/** One at a time: pages of two windows may ask for it at once. */
async function bringUpToDate(isBetween: boolean): Promise<void> {
  running ??= look().finally(() => {
    running = undefined;
  });
  await running;
  const isSwapped = isBetween && (await store.swap().catch(() => false));
  if (isSwapped) await tell({ type: 'swapped' });
}

async function look(): Promise<void> {
  try {
    await refresh({
      store,
      service,
      fetch: async (...request) => self.fetch(...request),
      now: Date.now,
      onRecall: (ids) => void tell({ type: 'recalled', ids }),
    });
  } catch {
    // The device goes on with what it has, and asks again in a minute.
  }
}

async function tell(message: object): Promise<void> {
  const pagesThere = await self.clients.matchAll({ type: 'window' });
  // A client of the worker's own; there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  for (const client of pagesThere) client.postMessage(message);
}
