import type { Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { openPage, type PageOptions, type WatchedPage } from './kiosk-page.ts';
import { serveKiosk, type ServedKiosk } from './served-kiosk.ts';
import { giveVoices } from './voices.ts';

/** A service and a browser for the tests of a file; what they open is closed after each. */
export interface KioskTests {
  readonly service: ServedKiosk;
  /** Opens a page and waits until it watches over a shared screen. */
  readonly open: (
    path: string,
    options?: Omit<PageOptions, 'origin'> & { readonly voices?: readonly string[] },
  ) => Promise<WatchedPage>;
}

export async function startKioskTests(catalogue: Catalogue): Promise<KioskTests> {
  const service = await serveKiosk({ catalogue });
  const browser = await launchChromium();
  const opened: WatchedPage[] = [];
  afterEach(async () => {
    for (const { context } of opened.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
  });
  return {
    service,
    async open(path, { voices = [], ...options } = {}) {
      const watched = await openPage(browser, { origin: service.origin, ...options });
      opened.push(watched);
      if (voices.length > 0) await giveVoices(watched.context, voices);
      await watched.page.goto(path);
      if (path.startsWith('/kiosk')) await watched.page.locator('html[data-watched]').waitFor();
      return watched;
    },
  };
}

/** The topic that tests read. */
export const topic = '/treatments/nerve-blocks';

/** Asks whether somebody is still there. */
export const dialog = (page: Page) => page.locator('dialog#idle');

/** Lets seconds pass one by one, as they do. */
export async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1_000);
}
