import { afterAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/local/chromium.ts';
import { addPseudolocales } from '../../tools/content/pseudo/pseudo-catalogue.ts';
import { clinicCatalogue } from '../support/content.ts';
import { axeFaults, overflow, smallTargets } from '../support/kiosk-faults.ts';
import { openPage, viewPaths } from '../support/kiosk-page.ts';
import { serveKiosk } from '../support/served-kiosk.ts';

/** With two languages that nobody speaks: words two fifths longer, and mirrored ones. */
const catalogue = addPseudolocales(await clinicCatalogue());
const service = await serveKiosk({ catalogue });
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  await service.close();
});
const tags = catalogue.registry.locales.map(({ tag }) => tag);

/** Every view in every locale (K1, K2, I14). */
describe.each(tags)('in %s', (tag) => {
  it('axe finds nothing in any view, light and dark', { timeout: 300_000 }, async () => {
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) =>
        openPage(browser, { origin: service.origin, colorScheme }),
      ),
    );
    for (const [index, path] of viewPaths.entries()) {
      // Half of the views in each: colours are the same in all languages.
      const watched = index % 2 === tags.indexOf(tag) % 2 ? light : dark;
      if (watched === undefined) continue;
      await watched.page.goto(`/kiosk/${tag}${path}`);
      expect([path, await axeFaults(watched.page)]).toEqual([path, []]);
      expect([path, watched.foreign, watched.complaints]).toEqual([path, [], []]);
      expect(await watched.page.locator('.item-language').isVisible()).toBe(true);
    }
    await light?.context.close();
    await dark?.context.close();
  });

  it(
    'what can be touched is large enough, and nothing sticks out, at any size of text',
    { timeout: 300_000 },
    async () => {
      for (const viewport of ['portrait', 'landscape', 'phone'] as const) {
        const { page, context } = await openPage(browser, { origin: service.origin, viewport });
        for (const path of viewPaths) {
          await page.goto(`/kiosk/${tag}${path}`);
          const told = {
            path,
            viewport,
            small: await smallTargets(page, 44),
            over: await overflow(page),
          };
          expect(told).toEqual({ path, viewport, small: [], over: [] });
          for (const size of ['200', '250']) {
            await page.evaluate(`document.documentElement.dataset.size = '${size}'`);
            expect({ path, viewport, size, over: await overflow(page) }).toEqual({
              path,
              viewport,
              size,
              over: [],
            });
          }
        }
        await context.close();
      }
    },
  );
});
