import type { Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { differingPages, keptRelease, wholeCopy } from '../support/device-copy.ts';
import { openPage, viewPaths, type WatchedPage } from '../support/kiosk-page.ts';
import { serveKiosk, type ServedKiosk } from '../support/served-kiosk.ts';

/** All languages are in `device-pages.all.test.ts`. */
const catalogue = inLocales(await clinicCatalogue(), ['en', 'ar', 'es', 'ja']);
const browser = await launchChromium();
let service: ServedKiosk;
let opened: WatchedPage;
let page: Page;
beforeEach(async () => {
  service = await serveKiosk({ catalogue });
  opened = await openPage(browser, { origin: service.origin, hasWorker: true });
  ({ page } = opened);
  await page.goto('/kiosk/');
});
afterEach(async () => {
  await opened.context.close();
  await service.close();
});
afterAll(async () => browser.close());

/** The same content with another title of a topic, in all languages. */
function retitled(title: string): Catalogue {
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

/** The first screen shows itself anew where the release changes, which may be at this very moment. */
async function go(path: string): Promise<Response | null> {
  return vi.waitFor(async () => page.goto(path), 10_000);
}

/** Lets the device look for news, as it does each minute. */
async function refresh(): Promise<void> {
  await page.evaluate(`navigator.serviceWorker.controller.postMessage({ type: 'refresh' })`);
}

/** Lets it look until it has the next release whole. */
async function nextIsThere(): Promise<void> {
  await vi.waitFor(async () => {
    await refresh();
    expect(await keptRelease(page, 'next')).toBeDefined();
  }, 20_000);
}

/** A string of the interface. */
function stringOf(tag: string, ...path: string[]): unknown {
  let found: unknown = catalogue.content.get(tag)?.strings.text;
  for (const name of path) found = Object(found)[name];
  return found;
}

const heading = async () => page.locator('h1').innerText();

describe('a device with everything on it', () => {
  it('makes the very pages that the server makes', async () => {
    await wholeCopy(page);
    await go('/kiosk/en');
    expect(await differingPages(page, service.origin, ['en', 'ar', 'ja'])).toEqual([]);
  });

  it('goes on without a network, in all its views, without a complaint', async () => {
    await wholeCopy(page);
    await service.stop();
    for (const path of viewPaths) {
      const answer = await go(`/kiosk/ar${path}`);
      expect([path, answer?.fromServiceWorker()]).toEqual([path, true]);
    }
    expect(opened.complaints).toEqual([]);
    await go('/kiosk/ja/treatments/nerve-blocks');
    const fonts: boolean = await page.evaluate(
      'document.fonts.ready.then(() => document.fonts.check("1em Noto Sans JP"))',
    );
    expect(fonts).toBe(true);
  });

  it('changes to a new release between two people, and never under one', async () => {
    const first = await wholeCopy(page);
    await go('/kiosk/es/treatments/nerve-blocks');
    expect(await heading()).toBe('Bloqueos nerviosos');
    await service.publish(retitled('Otra edición'));
    await nextIsThere();
    await page.reload();
    expect(await heading()).toBe('Bloqueos nerviosos');
    await go('/kiosk/ar/treatments/nerve-blocks');
    expect(await heading()).not.toBe('Otra edición');

    await go('/kiosk/');
    await wholeCopy(page, first);
    for (const tag of ['es', 'ar', 'ja']) {
      await go(`/kiosk/${tag}/treatments/nerve-blocks`);
      expect(await heading()).toBe('Otra edición');
    }
  });

  it('keeps the release that it has where the new one does not come whole', async () => {
    const release = await wholeCopy(page);
    await go('/kiosk/es');
    await service.publish(retitled('Otra edición'));
    service.refuse(/^\/(v1|kiosk\/device)\/ja/);
    await vi.waitFor(async () => {
      await refresh();
      expect(service.asked.filter((path) => path.startsWith('/v1/ja/sync'))).not.toEqual([]);
    }, 20_000);
    await go('/kiosk/');
    await go('/kiosk/es/treatments/nerve-blocks');
    expect(await heading()).toBe('Bloqueos nerviosos');
    expect(await keptRelease(page, 'live')).toBe(release);

    service.refuse(undefined);
    await nextIsThere();
    await go('/kiosk/');
    await go('/kiosk/es/treatments/nerve-blocks');
    expect(await heading()).toBe('Otra edición');
  });

  it('shows a recalled text again only as it was mended', async () => {
    await wholeCopy(page);
    const { store } = service;
    const amending = { store, now: Date.now };
    await go('/kiosk/es/treatments');
    await recall(amending, 'treatments/nerve-blocks', 'wrong dose');
    const link = page.locator('a[href$="/nerve-blocks"]');
    await vi.waitFor(async () => {
      await refresh();
      expect(await link.count()).toBe(0);
    }, 20_000);
    await service.publish(retitled('Otra edición'));
    await unrecall(amending, 'treatments/nerve-blocks');
    service.refuse(/^\/(v1|kiosk\/device)\/ja/);
    await vi.waitFor(async () => {
      await refresh();
      expect(service.refused).toBeGreaterThan(0);
    }, 20_000);
    await page.reload();
    expect(await link.count()).toBe(0);
    service.refuse(undefined);
    await nextIsThere();
    await go('/kiosk/');
    await go('/kiosk/es/treatments');
    expect(await link.innerText()).toContain('Otra edición');
  });

  it('takes a topic off the screen at once where it is recalled', async () => {
    await wholeCopy(page);
    await go('/kiosk/es/treatments/nerve-blocks');
    const { store } = service;
    const recalled = stringOf('es', 'problems', 'recalled', 'title');
    await recall({ store, now: Date.now }, 'treatments/nerve-blocks', 'wrong dose');
    await vi.waitFor(async () => {
      await refresh();
      expect(await heading()).toBe(recalled);
    }, 20_000);
    await service.stop();
    await go('/kiosk/ar/treatments');
    expect(await page.locator('a[href$="/nerve-blocks"]').count()).toBe(0);
    await go('/kiosk/ar/search?q=nerve+block');
    expect(await page.locator('a[href$="/treatments/nerve-blocks"]').count()).toBe(0);
  });

  it('asks people to ask the staff where it has heard nothing for two weeks', async () => {
    await wholeCopy(page);
    await go('/kiosk/en');
    await service.stop();
    await changeKept(page, 'editions', 'live', `kept.heardAt -= 15 * 24 * 60 * 60 * 1000`);
    const answer = await go('/kiosk/ar/treatments/nerve-blocks');
    expect(answer?.status()).toBe(503);
    expect(await heading()).toBe(stringOf('ar', 'old', 'title'));
    await go(
      '/kiosk/ar/compare?topic=treatments%2Fnerve-blocks&topic=treatments%2Fjoint-injections',
    );
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  it('throws a broken copy away and fetches it again', async () => {
    const release = await wholeCopy(page);
    const damage = `kept.state.topics['treatments/nerve-blocks'].summary += ' Take twice as much.'`;
    await go('/kiosk/en');
    await changeKept(page, 'languages', `${release} es`, damage);
    const answer = await go('/kiosk/es/treatments/nerve-blocks');
    expect(await page.content()).not.toContain('Take twice as much.');
    expect(answer?.status()).toBe(200);
    await go('/kiosk/');
    await wholeCopy(page);
    await service.stop();
    await go('/kiosk/es/treatments/nerve-blocks');
    expect(await heading()).toBe('Bloqueos nerviosos');
  });

  it('outlives a browser that throws its storage away', async () => {
    await wholeCopy(page);
    const session = await opened.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: service.origin,
      storageTypes: 'indexeddb,cache_storage',
    });
    expect((await go('/kiosk/es'))?.status()).toBe(200);
    await go('/kiosk/');
    await wholeCopy(page);
  });
});

/** Changes what the device keeps, as a fault or time would. */
async function changeKept(on: Page, store: string, key: string, change: string): Promise<void> {
  await on.evaluate(`new Promise((resolve) => {
    indexedDB.open('kiosk').onsuccess = ({ target: { result } }) => {
      const objects = result.transaction('${store}', 'readwrite').objectStore('${store}');
      objects.get('${key}').onsuccess = ({ target: { result: kept } }) => {
        ${change};
        objects.put(kept, '${key}').onsuccess = () => { result.close(); resolve(); };
      };
    };
  })`);
}
