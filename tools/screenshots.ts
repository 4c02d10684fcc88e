/** `npm run screenshots`: pictures of the kiosk's key views, for people to look at. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { launchChromium } from './local/chromium.ts';
import { serveContent } from './local/serve-content.ts';
import { sideBySide } from './screenshots/side-by-side.ts';
import { takeScreenshot, views, type View } from './screenshots/views.ts';

const root = join(import.meta.dirname, '..');
const { docs: isForDocs = false } = new Command('screenshots')
  .description('makes pictures of the key views in dist/screenshots')
  .option('--docs', 'renew the pictures of the documentation instead')
  .parse()
  .opts<{ docs?: boolean }>();

/** What the documentation shows. */
const shown: readonly View[] = [
  { name: 'first', path: '/kiosk/', viewport: 'portrait' },
  { name: 'home-ar', path: '/kiosk/ar', viewport: 'portrait' },
  { name: 'topic-ja', path: '/kiosk/ja/treatments/nerve-blocks', viewport: 'portrait' },
  { name: 'where-ht', path: '/kiosk/ht/where', viewport: 'portrait' },
];
const partners: View = { name: 'partners', path: '/partners/en', viewport: 'landscape' };
const homeInSpanish: View = { name: 'home-es', path: '/kiosk/es', viewport: 'portrait' };

async function forDocs(browser: Browser, origin: string): Promise<void> {
  const folder = join(root, 'docs/images');
  await mkdir(folder, { recursive: true });
  const pictures: Buffer[] = [];
  for (const view of shown) pictures.push(await takeScreenshot(browser, origin, view));
  await sideBySide(browser, pictures, 300, join(folder, 'kiosk.png'));
  const home = await takeScreenshot(browser, origin, homeInSpanish);
  await sideBySide(browser, [home], 480, join(folder, 'kiosk-home-es.png'));
  const builder = await takeScreenshot(browser, origin, partners);
  await sideBySide(browser, [builder], 1000, join(folder, 'partners.png'));
  for (const name of ['kiosk', 'kiosk-home-es', 'partners']) console.log(`docs/images/${name}.png`);
}

async function forPeople(browser: Browser, origin: string): Promise<void> {
  const folder = join(root, 'dist/screenshots');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const view of views) {
    const file = join(folder, `${view.name}.png`);
    await takeScreenshot(browser, origin, view, file);
    console.log(`dist/screenshots/${view.name}.png`);
  }
}

const service = await serveContent();
const browser = await launchChromium();
try {
  await (isForDocs ? forDocs : forPeople)(browser, service.origin);
} finally {
  await browser.close();
  await service.close();
}
