import { afterAll, describe, expect, it } from 'vitest';
import { addPseudolocales } from '../../tools/content/pseudo/pseudo-catalogue.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue } from './content.ts';
import { axeFaults, overflow, smallTargets } from './kiosk-faults.ts';
import { openPage, viewPaths } from './kiosk-page.ts';
import { serveKiosk } from './served-kiosk.ts';

const timeout = 600_000;

/**
 * Every view in every locale (K1, K2, K14, I14), and in two languages that nobody speaks: words two fifths longer, and
 * mirrored ones.
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

  describe.each(tags)('in %s', (tag) => {
    it('axe finds nothing in any view, and the language can be changed', { timeout }, async () => {
      // Half of the languages in the dark: colours are the same in all.
      const colorScheme = tags.indexOf(tag) % 2 === 0 ? 'light' : 'dark';
      const watched = await openPage(browser, { origin: service.origin, colorScheme });
      const { page, foreign, complaints, context } = watched;
      for (const path of viewPaths) {
        await page.goto(`/kiosk/${tag}${path}`);
        expect([path, await axeFaults(page), foreign, complaints]).toEqual([path, [], [], []]);
        expect(await page.locator('.item-language').isVisible()).toBe(true);
      }
      await context.close();
    });

    it.each(['portrait', 'landscape', 'phone'] as const)(
      'on the %s screen targets are large enough, and nothing sticks out, at any size of text',
      { timeout },
      async (viewport) => {
        const { page, context } = await openPage(browser, { origin: service.origin, viewport });
        for (const path of viewPaths) {
          await page.goto(`/kiosk/${tag}${path}`);
          const small = await smallTargets(page, 44);
          expect({ path, small, over: await overflow(page) }).toEqual({
            path,
            small: [],
            over: [],
          });
          for (const size of ['200', '250']) {
            await page.evaluate(`document.documentElement.dataset.size = '${size}'`);
            const over = await overflow(page);
            expect({ path, size, over }).toEqual({ path, size, over: [] });
          }
        }
        await context.close();
      },
    );
  });
}
