import { afterAll, expect, it } from 'vitest';
import { addPseudolocales } from '../../tools/content/pseudo/pseudo-catalogue.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue } from './content.ts';
import { axeFaults, overflow, smallTargets } from './kiosk-faults.ts';
import { openPage, viewPaths, viewports } from './kiosk-page.ts';
import { serveKiosk } from './served-kiosk.ts';

const timeout = 600_000;

/**
 * Every view in every locale (K1, K2, K14, I14), and in two languages that nobody speaks: words two fifths longer, and
 * mirrored ones: what axe finds, what is too small to touch, and what sticks out at any size of text.
 *
 * @param isMine which of the locales, by their places: two files share them, a core each
 */
export async function viewsSuite(isMine: (place: number) => boolean): Promise<void> {
  const catalogue = addPseudolocales(await clinicCatalogue());
  const service = await serveKiosk({ catalogue });
  const browser = await launchChromium();
  afterAll(async () => {
    await browser.close();
    await service.close();
  });
  const tags = catalogue.registry.locales.map(({ tag }) => tag).filter((_, place) => isMine(place));

  it.each(tags)('in %s', { timeout }, async (tag) => {
    // Half of the languages in the dark: colours are the same in all.
    const colorScheme = tags.indexOf(tag) % 2 === 0 ? 'light' : 'dark';
    const watched = await openPage(browser, { origin: service.origin, colorScheme });
    const { page, foreign, complaints, context } = watched;
    for (const path of viewPaths) {
      await page.setViewportSize(viewports.portrait);
      await page.goto(`/kiosk/${tag}${path}`);
      expect([path, await axeFaults(page), foreign, complaints]).toEqual([path, [], [], []]);
      expect(await page.locator('.item-language').isVisible()).toBe(true);
      for (const [name, viewport] of Object.entries(viewports)) {
        await page.setViewportSize(viewport);
        for (const size of ['100', '200', '250']) {
          await page.evaluate(`document.documentElement.dataset.size = '${size}'`);
          const seen = { path, name, size };
          const found = { small: await smallTargets(page, 44), over: await overflow(page) };
          expect({ ...seen, ...found }).toEqual({ ...seen, small: [], over: [] });
        }
      }
    }
    await context.close();
  });
}
