import { describe, expect, it } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { dialog, pass, startKioskTests, topic } from '../support/kiosk-tests.ts';
import { axeFaults } from '../support/kiosk-faults.ts';
import { endSentence, saidOn } from '../support/voices.ts';

/** More of what `standards.test.ts` is about. */
const { service, open } = await startKioskTests(await clinicCatalogue());

describe('K1: WCAG 2.2 AA', () => {
  it('axe finds nothing in strong contrast, nor in what opens', async () => {
    const { page } = await open(`/kiosk/es${topic}`);
    await page.locator('[popovertarget="comfort"]').first().click();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-do="contrast"]').click();
    await page.locator('#comfort .close').click();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.actions > [popovertarget="take"]').click();
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(['portrait', 'landscape', 'phone'] as const)(
    'the menu ends at the same place in every view, %s (3.2.3)',
    async (viewport) => {
      const { page } = await open('/kiosk/es', { viewport });
      const ends = new Set<number>();
      for (const path of ['', '/where', topic]) {
        await page.goto(`/kiosk/es${path}`);
        const box = await page.locator('.item-start-over').boundingBox();
        ends.add(Math.round((box?.x ?? 0) + (box?.width ?? 0)));
      }
      expect(ends.size).toBe(1);
    },
  );
});

describe('K9, K10 and K12: the screen starts over', () => {
  it('starts over where the voice failed, and where it went on with the screen off', async () => {
    const { page } = await open('/kiosk/', { voices: ['it-IT'] });
    await page.clock.install();
    await page.goto(`/kiosk/it${topic}`);
    await page.locator('[data-speech="start"]').click();
    await endSentence(page, 'error');
    await pass(page, 61);
    expect(await dialog(page).isVisible()).toBe(true);
    await page.locator('[data-do="stay"]').click();
    await page.keyboard.press('F2');
    await pass(page, 90);
    expect(await dialog(page).evaluate('document.querySelector("dialog").open')).toBe(false);
  });

  it('starts over where the page’s script did not come', async () => {
    const { page } = await open('/kiosk/');
    await page.route(/\/page-[^/]+\.js$/, async (route) => route.abort());
    await page.clock.install();
    await page.goto(`/kiosk/es${topic}`);
    await pass(page, 84);
    await page.waitForURL(`${service.origin}/kiosk/`);
  });

  it('makes the first screen new, where somebody has touched it', async () => {
    const { page } = await open('/kiosk/');
    await page.clock.install();
    await page.goto('/kiosk/');
    await page.locator('[popovertarget="comfort"]').first().click();
    await page.locator('[data-do="larger"]').click();
    const size = async () => page.evaluate('document.documentElement.dataset.size');
    expect(await size()).toBe('125');
    await Promise.all([page.waitForEvent('load'), pass(page, 81)]);
    expect([await size(), await page.evaluate('sessionStorage.length')]).toEqual([undefined, 0]);
  });
});

describe('K6: speech is in the language shown', () => {
  it.each([
    ['es', ['en-US', 'es-US'], 'es-US'],
    ['fil', ['tl-PH'], 'tl-PH'],
    ['fa', ['fa-IR'], 'fa-IR'],
  ])('in %s, of the voices %j, by %s', async (tag, voices, lang) => {
    const { page } = await open(`/kiosk/${tag}${topic}`, { voices });
    await page.locator('[data-speech="start"]').click();
    expect((await saidOn(page)).map((said) => said.lang)).toEqual([lang]);
  });
});
