import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import type * as carelingua from '../../client/src/carelingua-client.ts';
import { bundleClient } from '../../tools/build-client.ts';
import { portOf } from '../../tools/local/port-of.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue } from '../support/content.ts';
import { serveService } from './served-service.ts';

/** What the page gives to the functions that run in it. */
declare global {
  // oxlint-disable-next-line no-var
  var client: typeof carelingua;
}

const store = createMemoryStore();
const service = await serveService({
  catalogue: await clinicCatalogue(),
  store,
  syncPageBytes: 50_000,
});
const folder = await mkdtemp(join(tmpdir(), 'carelingua-browser-'));
const bundle = join(folder, 'client.js');
await bundleClient(bundle);
const code = await readFile(bundle);

/** A partner's site: another origin than the service's. */
const site = createServer((request, response) => {
  if (request.url === '/client.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(`<!doctype html><title>A partner</title><script type="module">
    globalThis.client = await import('/client.js');
  </script>`);
}).listen(0, '127.0.0.1');
await once(site, 'listening');

const browser = await launchChromium();
let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ locale: 'fr-CA' });
  await page.goto(`http://127.0.0.1:${portOf(site)}/`);
  await page.waitForFunction(() => 'client' in globalThis);
});
beforeEach(() => void service.takeRequests());
afterAll(async () => {
  await browser.close();
  await service.close();
  site.closeAllConnections();
  site.close();
  await rm(folder, { recursive: true });
});

describe('in a browser, on another site', () => {
  it('reads topics, by the language of the client and by that of the browser', async () => {
    const read = await page.evaluate(async (base) => {
      const { createClient } = globalThis.client;
      const id = 'treatments/nerve-blocks';
      const spanish = await createClient({ base, locale: 'es' }).topic(id);
      const negotiated = await createClient({ base }).topic(id);
      return [spanish.title, negotiated.locale.served];
    }, service.base);
    expect(read).toEqual(['Bloqueos nerviosos', 'fr']);
    const [, negotiated] = service.takeRequests();
    expect(negotiated?.headers.get('accept-language')).toMatch(/^fr-CA/);
  });

  it('follows a tag that is not ours to ours', async () => {
    const served = await page.evaluate(async (base) => {
      const client = globalThis.client.createClient({ base, locale: 'zh-TW' });
      const first = await client.home();
      const second = await client.home();
      return [first.locale.served, second.locale.served];
    }, service.base);
    expect(served).toEqual(['zh-Hant', 'zh-Hant']);
  });

  it('asks only for what changed: the validator passes the preflight', async () => {
    const isEqual = await page.evaluate(async (base) => {
      const client = globalThis.client.createClient({ base, locale: 'ko' });
      const first = await client.topic('treatments/nerve-blocks');
      const second = await client.topic('treatments/nerve-blocks');
      return JSON.stringify(first) === JSON.stringify(second);
    }, service.base);
    expect(isEqual).toBe(true);
    const requests = service.takeRequests();
    expect(requests.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['OPTIONS', 204],
      ['GET', 304],
    ]);
    expect(requests[1]?.headers.get('access-control-request-headers')).toBe('if-none-match');
  });

  it('tells of problems in the reader’s language', async () => {
    const told = await page.evaluate(async (base) => {
      const { createClient, ProblemError } = globalThis.client;
      try {
        return await createClient({ base, locale: 'es' }).topic('treatments/none');
      } catch (error) {
        return error instanceof ProblemError && [error.status, error.title];
      }
    }, service.base);
    expect(told).toEqual([404, 'No tenemos este tema']);
  });

  it('keeps a copy, and drops what is recalled', async () => {
    const pull = async () =>
      page.evaluate(async (base) => {
        const { createClient, createSync, listTopics } = globalThis.client;
        const storage = {
          load: async () => JSON.parse(localStorage.getItem('copy') ?? 'null'),
          save: async (state: object) => localStorage.setItem('copy', JSON.stringify(state)),
        };
        const sync = createSync({ client: createClient({ base }), locale: 'vi', storage });
        const { state, isChanged } = await sync.pull();
        return { isChanged, ids: listTopics(state, 'treatments').map(({ id }) => id) };
      }, service.base);
    const first = await pull();
    expect(first.ids).toContain('treatments/nerve-blocks');
    const pages = service.takeRequests().filter(({ path }) => path.startsWith('/v1/vi/pack'));
    expect(pages.length).toBeGreaterThan(1);
    expect(await pull()).toEqual({ ...first, isChanged: false });

    await recall({ store, now: () => 0 }, 'treatments/nerve-blocks', 'wrong dose');
    service.pass(5_000);
    const second = await pull();
    expect(second.isChanged).toBe(true);
    expect(second.ids).toEqual(first.ids.filter((id) => id !== 'treatments/nerve-blocks'));
    expect(service.takeRequests().every(({ path }) => path.startsWith('/v1/vi/sync'))).toBe(true);
  });

  it('is stopped at once, in the wait too', async () => {
    const errors = await page.evaluate(async (base) => {
      const { createClient } = globalThis.client;
      const nameOf = async (promise: Promise<unknown>) =>
        promise.then(
          () => 'none',
          (error: unknown) =>
            error instanceof Error || error instanceof DOMException ? error.name : '',
        );
      const asking = new AbortController();
      const asked = nameOf(createClient({ base }).home({ signal: asking.signal }));
      asking.abort();

      const waiting = new AbortController();
      const timing = {
        now: () => Date.now(),
        random: () => Math.random(),
        // The wait that the client would make, and the moment to stop it.
        sleep: async (_: number, signal?: AbortSignal) =>
          new Promise<void>((_resolve, reject) => {
            signal?.addEventListener('abort', () => {
              reject(signal.reason);
            });
            waiting.abort();
          }),
      };
      // Nobody listens at port 1.
      const waited = nameOf(
        createClient({ base: 'http://127.0.0.1:1', timing }).home({ signal: waiting.signal }),
      );
      return [await asked, await waited];
    }, service.base);
    expect(errors).toEqual(['AbortError', 'AbortError']);
  });

  it('tells of a network that is not there, with its cause', async () => {
    const told = await page.evaluate(async () => {
      const { createClient, NetworkError } = globalThis.client;
      try {
        return await createClient({ base: 'http://127.0.0.1:1', retries: 0 }).home();
      } catch (error) {
        return error instanceof NetworkError && error.cause instanceof TypeError;
      }
    });
    expect(told).toBe(true);
  });
});
