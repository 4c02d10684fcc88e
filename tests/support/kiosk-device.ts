import type { Browser, Response } from 'playwright-core';
import { expect, vi } from 'vitest';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { clinicCatalogue, inLocales } from './content.ts';
import { keptRelease } from './device-copy.ts';
import { openPage, type WatchedPage } from './kiosk-page.ts';
import { serveKiosk, type ServedKiosk } from './served-kiosk.ts';

/** All languages are in `device-pages.all.test.ts`. */
export const catalogue = inLocales(await clinicCatalogue(), ['en', 'ar', 'es', 'ja']);

/** A clinic's screen, and the service that it is of. */
export interface KioskDevice extends WatchedPage {
  readonly service: ServedKiosk;
  readonly go: (path: string) => Promise<Response | null>;
  /** Lets it look for news, as it does each minute. */
  readonly refresh: () => Promise<void>;
  /** Lets it look until it has the next release whole. */
  readonly nextIsThere: () => Promise<void>;
  readonly heading: () => Promise<string>;
  /** Changes what it keeps, as a fault or time would. @param change JavaScript that changes `kept` */
  readonly changeKept: (store: string, key: string, change: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openDevice(browser: Browser): Promise<KioskDevice> {
  const service = await serveKiosk({ catalogue });
  const opened = await openPage(browser, { origin: service.origin, hasWorker: true });
  const { page, context } = opened;
  await page.goto('/kiosk/');

  async function refresh(): Promise<void> {
    await page.evaluate(`navigator.serviceWorker.controller.postMessage({ type: 'refresh' })`);
  }

  return {
    ...opened,
    service,
    // The first screen shows itself anew where the release changes, which may be at this very moment.
    go: async (path) => vi.waitFor(async () => page.goto(path), 10_000),
    refresh,
    async nextIsThere() {
      await vi.waitFor(async () => {
        await refresh();
        expect(await keptRelease(page, 'next')).toBeDefined();
      }, 20_000);
    },
    heading: async () => page.locator('h1').innerText(),
    async changeKept(store, key, change) {
      await page.evaluate(`new Promise((resolve) => {
        indexedDB.open('kiosk').onsuccess = ({ target: { result } }) => {
          const objects = result.transaction('${store}', 'readwrite').objectStore('${store}');
          objects.get('${key}').onsuccess = ({ target: { result: kept } }) => {
            ${change};
            objects.put(kept, '${key}').onsuccess = () => { result.close(); resolve(); };
          };
        };
      })`);
    },
    async close() {
      await context.close();
      await service.close();
    },
  };
}

/** The same content with another title of a topic, in all languages. */
export function retitled(title: string): Catalogue {
  const content = new Map(
    [...catalogue.content].map(([tag, own]) => {
      const topics = new Map(own.topics);
      const topic = topics.get('treatments/nerve-blocks');
      if (topic !== undefined) {
        topics.set('treatments/nerve-blocks', { ...topic, text: { ...topic.text, title } });
      }
      return [tag, { ...own, topics }];
    }),
  );
  return { ...catalogue, content, textsOf: async (id) => textsIn(content, id) };
}

/** A string of the interface. */
export function stringOf(tag: string, ...path: string[]): unknown {
  let found: unknown = catalogue.content.get(tag)?.strings.text;
  for (const name of path) found = Object(found)[name];
  return found;
}
