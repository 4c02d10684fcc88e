import { once } from 'node:events';
import { createServer } from 'node:net';
import { launchChromium } from '../local/chromium.ts';
import { portOf } from '../local/port-of.ts';
import { measurePage, type PageMeasure } from './measure-page.ts';

/**
 * Measures a page in a browser of its own: in one that has shown a kiosk's page before, that page's worker still copies
 * the content, and would slow this page down.
 */
export async function measureAfresh(url: string): Promise<PageMeasure> {
  const port = await freePort();
  const browser = await launchChromium(port);
  try {
    // Neither the browser's start is measured nor the service's. A profile of its own leaves nothing behind.
    const page = await browser.newPage();
    await page.goto(url);
    await page.context().close();
    return await measurePage(url, port);
  } finally {
    await browser.close();
  }
}

/** Chromium tells nobody which port it chose: it is chosen for it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const free = portOf(server);
  server.close();
  await once(server, 'close');
  return free;
}
