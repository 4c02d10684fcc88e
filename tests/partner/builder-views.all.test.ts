import { expect, it } from 'vitest';
import { addPseudolocales } from '../../tools/content/pseudo/pseudo-catalogue.ts';
import { clinicCatalogue } from '../support/content.ts';
import { axeFaults, overflow, smallTargets } from '../support/kiosk-faults.ts';
import { startKioskTests } from '../support/kiosk-tests.ts';

const catalogue = addPseudolocales(await clinicCatalogue());
const { open } = await startKioskTests(catalogue);
const tags = catalogue.registry.locales.map(({ tag }) => tag);
const timeout = 300_000;

/** What makes the page another one. */
const queries = [
  '',
  '?way=frame&partner=north-spine-clinic',
  '?way=server',
  '?show=list&way=frame&look=dark',
  '?show=list&kind=criteria&way=server',
  // Whether a colour can be read on light and on dark is the practice's to choose.
  '?show=search&look=light&colored=1&color=%23aa3300',
  '?show=search&way=server',
];

/** The page that makes the lines, in every locale and in two languages that nobody speaks (K1, K2, I14). */
it.each(tags)('in %s', { timeout }, async (tag) => {
  const colorScheme = tags.indexOf(tag) % 2 === 0 ? 'light' : 'dark';
  const { page, foreign, complaints } = await open('/partners', { colorScheme });
  for (const query of queries) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/partners/${tag}${query}`);
    await page.locator('.languages summary').click();
    expect([query, await axeFaults(page)]).toEqual([query, []]);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const found = { small: await smallTargets(page, 44), over: await overflow(page) };
      expect({ query, width, ...found }).toEqual({ query, width, small: [], over: [] });
    }
  }
  expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
});
