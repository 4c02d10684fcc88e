/** The kiosk's server in the browser: it makes the pages of the release that is on the device, network or not. */
import { writePlainProblem } from '../../shared/formats/plain-problem-page.ts';
import type { Assets } from '../assets.ts';
import { createDeviceStore } from './device-store.ts';
import { createDevicePages } from './pages.ts';
import { refresh } from './refresh.ts';
import { BrokenCopyError } from './verify.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build writes these in. */
declare const kioskAssets: Assets;
declare const kioskFiles: readonly string[];
declare const kioskVersion: string;

/** What a page says to the worker: look for news, or, as the first screen is shown, take over from the version before. */
interface Said {
  readonly type: 'refresh' | 'between';
}

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
  else event.waitUntil(bringUpToDate());
});

function isPage(pathname: string): boolean {
  const own = pathname.slice(path.length);
  return pathname.startsWith(`${path}/`) && !/^\/(worker\.js$|device(\/|$))/.test(own);
}

async function keepAssets(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(kioskFiles.map((name) => `${path}/assets/${name}`));
}

/** From the version before, whose files a page may still be loading. */
async function takeOver(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith('kiosk '));
  await Promise.all(own.slice(0, -2).map(async (name) => caches.delete(name)));
  await self.clients.claim();
}

async function answerAsset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function answerPage(request: Request): Promise<Response> {
  // Somebody else comes: the next release, whole.
  if (isFirst(request.url)) await store.swap().catch(() => false);
  const page = await answerFromDevice(request).catch(() => undefined);
  return page ?? answerFromService(request);
}

/** @returns undefined where the device has nothing to make it from, or what it has is broken: it is fetched anew then */
async function answerFromDevice(request: Request): Promise<Response | undefined> {
  const edition = await store.edition('live');
  if (edition === undefined) return undefined;
  try {
    return await pages.answer(request, edition);
  } catch (error) {
    if (!(error instanceof BrokenCopyError)) throw error;
    const now = await store.edition('live');
    // The release changed while the page was made.
    if (now !== undefined && now.frame.release !== edition.frame.release) {
      return pages.answer(request, now);
    }
    await store.discard();
    return undefined;
  }
}

/** What the gateway refuses with is no page. */
async function answerFromService(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined);
  const type = answer?.headers.get('content-type') ?? '';
  const isShown = answer !== undefined && (answer.status < 429 || type.startsWith('text/html'));
  if (isShown) return answer;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': 'en' };
  return new Response(await writePlainProblem('unavailable', `${path}/`), { status: 503, headers });
}

function isFirst(url: string): boolean {
  return new URL(url).pathname === `${path}/`;
}

let running: Promise<void> | undefined;

/** One at a time: pages of two windows may ask for it at once. The release changes while all show the first screen. */
async function bringUpToDate(): Promise<void> {
  running ??= look().finally(() => {
    running = undefined;
  });
  await running;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!windows.every(({ url }) => isFirst(url))) return;
  if (await store.swap().catch(() => false)) await tell({ type: 'swapped' });
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
