import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { viewPaths } from './kiosk-page.ts';

/** @returns the release that the device makes its pages from, or will; undefined where there is none */
export async function keptRelease(page: Page, name: 'live' | 'next'): Promise<string | undefined> {
  return page.evaluate(`(async () => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === 'kiosk')) return undefined;
    const database = await new Promise((resolve) => {
      indexedDB.open('kiosk').onsuccess = ({ target }) => resolve(target.result);
    });
    const live = await new Promise((resolve) => {
      const reading = database.transaction('editions').objectStore('editions').get('${name}');
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return live?.frame.release;
  })()`);
}

/** Ends when the device makes its own pages, of another release than one. @returns the release */
export async function wholeCopy(page: Page, other?: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const release = await keptRelease(page, 'live');
      if (release === undefined || release === other) throw new Error('There is no copy yet');
      return release;
    },
    { timeout: 30_000, interval: 100 },
  );
}

/** @returns addresses of pages that the device makes otherwise than the server does, in some languages */
export async function differingPages(
  page: Page,
  origin: string,
  tags: readonly string[],
): Promise<string[]> {
  const paths = tags.flatMap((tag) => viewPaths.map((path) => `/kiosk/${tag}${path}`));
  const own: string[] = await page.evaluate(
    async (wanted) => Promise.all(wanted.map(async (path) => (await fetch(path)).text())),
    paths,
  );
  const theirs = await Promise.all(paths.map(async (path) => (await fetch(origin + path)).text()));
  return paths.filter((_, index) => own[index] !== theirs[index]);
}
