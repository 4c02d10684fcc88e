import { afterAll, expect, it } from 'vitest';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue } from '../support/content.ts';
import { differingPages, wholeCopy } from '../support/device-copy.ts';
import { openPage } from '../support/kiosk-page.ts';
import { serveKiosk } from '../support/served-kiosk.ts';

const catalogue = await clinicCatalogue();
const service = await serveKiosk({ catalogue });
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  await service.close();
});

it('a device makes the very pages that the server makes, in every language', async () => {
  const { page, context } = await openPage(browser, { origin: service.origin, hasWorker: true });
  await page.goto('/kiosk/');
  await wholeCopy(page);
  await page.goto('/kiosk/en');
  const tags = catalogue.registry.locales.map(({ tag }) => tag);
  expect(await differingPages(page, service.origin, tags)).toEqual([]);
  await context.close();
});
