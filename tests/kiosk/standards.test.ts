import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { dialog, pass, startKioskTests, topic } from '../support/kiosk-tests.ts';
import { axeFaults, overflow, smallTargets, stickingOut } from '../support/kiosk-faults.ts';
import { viewports } from '../support/kiosk-page.ts';
import { readJson } from '../support/read-json.ts';
import { noteTones, tonesOn } from '../support/tones.ts';
import { endSentence, runningOn, saidOn } from '../support/voices.ts';

/** What `standards.md` asks of a kiosk, by its names. */
const catalogue = await clinicCatalogue();
const { service, open } = await startKioskTests(catalogue);
/** Tones of what is off and of what is on, in hertz. */
const [low, high] = [440, 880];

describe('L2: machine text that is served says that it may contain errors', () => {
  // Of pages: `pages.test.ts`.
  it('below each greeting of the first screen, in its own language', async () => {
    const { page } = await open('/kiosk/');
    for (const { tag } of catalogue.registry.locales) {
      const notice = await readJson(await fetch(`${service.origin}/v1/${tag}/notice`));
      const label: unknown = Object(notice['translation'])['label'];
      const shown = page.locator(`.greeting[lang="${tag}"] .made`);
      const expected = label === undefined ? [] : [label];
      expect([tag, await shown.allInnerTexts()]).toEqual([tag, expected]);
    }
    expect(await page.locator('.greeting .made').count()).toBeGreaterThan(0);
  });

  it.each(['reduce', 'no-preference'] as const)(
    'fits on every screen, at every size, with motion “%s”',
    async (reducedMotion) => {
      const { page } = await open('/kiosk/');
      await page.emulateMedia({ reducedMotion });
      for (const [name, viewport] of Object.entries(viewports)) {
        await page.setViewportSize(viewport);
        for (const size of ['100', '200', '250']) {
          await page.evaluate(`document.documentElement.dataset.size = '${size}'`);
          const found = {
            over: await overflow(page),
            cut: await stickingOut(page, '.greetings', '.greeting > *'),
          };
          expect({ name, size, ...found }).toEqual({ name, size, over: [], cut: [] });
        }
      }
    },
  );
});

describe('K1: WCAG 2.2 AA', () => {
  // Every view in every locale: `views-even.all.test.ts` and `views-odd.all.test.ts`.
  it.each([
    ['en', '', 'light'],
    ['ar', '/treatments/epidural-steroid-injections', 'dark'],
    ['ht', '/compare?topic=treatments%2Fnerve-blocks&topic=treatments%2Fjoint-injections', 'dark'],
  ] as const)('axe finds nothing in %s%s, %s', async (tag, path, colorScheme) => {
    const { page } = await open(`/kiosk/${tag}${path}`, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  });

  it('axe finds nothing on the first screen', async () => {
    const { page } = await open('/kiosk/');
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('K2: targets of 44 CSS pixels, 60 where there is room', () => {
  it('are as large in every view, on the screen and on the phone', async () => {
    for (const viewport of ['portrait', 'phone'] as const) {
      const { page } = await open('/kiosk/', { viewport });
      for (const path of ['', '/where', topic, '/search?q=pain', '/questions']) {
        await page.goto(`/kiosk/vi${path}`);
        expect([path, await smallTargets(page, 44)]).toEqual([path, []]);
      }
    }
  });

  it('are larger where people choose first', async () => {
    const { page } = await open('/kiosk/languages');
    for (const tile of await page.locator('.tile').all()) {
      expect((await tile.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    }
  });
});

describe('K4: the whole way by keyboard, and by ear with the screen off', () => {
  // By keyboard, seeing: `journey.test.ts`.
  it('speaks what has the focus, page after page, each language by its own voice', async () => {
    const { page } = await open('/kiosk/es', { voices: ['es-MX', 'fr-FR'] });
    await page.keyboard.press('F2');
    await vi.waitFor(async () => {
      expect(await runningOn(page)).toContain(await page.locator('h1').innerText());
    });
    expect(await page.locator('.screen-off').isVisible()).toBe(true);
    await page.locator('a.tile[href$="/treatments"]').focus();
    expect((await runningOn(page)).join()).toMatch(/^Tratamientos/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/treatments$/);
    await vi.waitFor(async () => {
      expect(await runningOn(page)).toContain('Tratamientos');
    });
    await page.goto('/kiosk/es/languages');
    await page.locator('a[hreflang="fr"]').focus();
    expect((await saidOn(page)).at(-1)).toEqual({ text: 'Français', lang: 'fr-FR' });
    const before = await saidOn(page);
    await page.locator('a[hreflang="de"]').focus();
    expect(await saidOn(page)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('.screen-off').isVisible()).toBe(false);
    expect(await runningOn(page)).toEqual([]);
  });

  it('tells by a high or a low tone whether a box is ticked, and a switch is on', async () => {
    const { page, context } = await open('/kiosk/', { voices: ['es-MX'] });
    await noteTones(context);
    await page.goto('/kiosk/es/questions');
    const [box, other] = [page.locator('input').nth(1), page.locator('input').nth(2)];
    await box.focus();
    expect(await tonesOn(page)).toEqual([]);
    await page.keyboard.press('F2');
    await other.focus();
    await box.focus();
    await page.keyboard.press('Space');
    await other.focus();
    await box.focus();
    expect(await tonesOn(page)).toEqual([low, low, high, low, high]);

    await page.locator('[popovertarget="comfort"]').first().press('Enter');
    const contrast = page.locator('[data-do="contrast"]');
    await contrast.focus();
    await contrast.press('Enter');
    expect((await tonesOn(page)).slice(5)).toEqual([low, high]);
    expect(await runningOn(page)).toEqual([await contrast.innerText()]);
  });
});

describe('K5: speech', () => {
  it('is marked sentence by sentence, pauses, goes on, repeats, and ends', async () => {
    const { page } = await open(`/kiosk/en${topic}`, { voices: ['en-US'] });
    const marked = async () =>
      page.evaluate(`[...CSS.highlights.get('spoken') ?? []].map(String).join()`);
    const choose = async (name: string) => page.locator(`[data-speech="${name}"]`).click();
    await choose('start');
    expect(await runningOn(page)).toEqual(['Nerve blocks']);
    expect(await marked()).toBe('Nerve blocks');
    await endSentence(page);
    const first = 'A nerve block is an injection that numbs certain nerves.';
    expect(await runningOn(page)).toEqual([first]);
    expect(await marked()).toBe(first);
    await choose('pause');
    expect(await runningOn(page)).toEqual([]);
    await choose('resume');
    expect(await runningOn(page)).toEqual([first]);
    await endSentence(page);
    await choose('repeat');
    expect(await runningOn(page)).toEqual([
      'It can help find the source of pain and treat the pain.',
    ]);
    await choose('stop');
    expect(await runningOn(page)).toEqual([]);
    expect(await marked()).toBe('');
  });

  it('stops at once where anything is touched', async () => {
    const { page } = await open(`/kiosk/en${topic}`, { voices: ['en-US'] });
    await page.locator('[data-speech="start"]').click();
    await page.locator('#what-it-is').click();
    expect(await runningOn(page)).toEqual([]);
    expect(await page.locator('[data-speech="start"]').isVisible()).toBe(true);
  });
});

describe('K6: speech is in the language shown', () => {
  it.each([['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW']])(
    'in %s, of the voices %j, by %s',
    async (tag, voices, lang) => {
      const { page } = await open(`/kiosk/${tag}${topic}`, { voices });
      await page.locator('[data-speech="start"]').click();
      expect((await saidOn(page)).map((said) => said.lang)).toEqual([lang]);
    },
  );

  it.each([
    ['ht', ['fr-FR', 'en-US']],
    ['zh-Hans', ['zh-TW', 'zh-HK']],
  ])(
    'in %s with the voices %j there is no button, and the page says where to get help',
    async (tag, voices) => {
      const { page } = await open(`/kiosk/${tag}${topic}`, { voices });
      await page.locator('.listen[data-voice="none"]').waitFor();
      expect(await page.locator('[data-speech="start"]').isVisible()).toBe(false);
      expect(await page.locator('.no-voice').isVisible()).toBe(true);
    },
  );
});

describe('K9 and K10: the screen starts over where nobody is there', () => {
  it('after a minute asks by sight and sound, waits for 20 seconds, and starts over', async () => {
    const { page, context } = await open('/kiosk/');
    await noteTones(context);
    await page.clock.install();
    await page.goto(`/kiosk/ru${topic}`);
    await pass(page, 59);
    expect(await dialog(page).isVisible()).toBe(false);
    await pass(page, 1);
    expect(await dialog(page).isVisible()).toBe(true);
    expect(await tonesOn(page)).toHaveLength(1);
    expect(await page.locator('[data-show="seconds"]').innerText()).toBe('20');
    expect(await page.locator('[data-do="stay"]:focus').count()).toBe(1);
    await pass(page, 19);
    expect(page.url()).toContain('/ru/');
    await pass(page, 1);
    await page.waitForURL(`${service.origin}/kiosk/`);
  });

  it('goes on where somebody is still there, and where something is touched in time', async () => {
    const { page } = await open('/kiosk/');
    await page.clock.install();
    await page.goto(`/kiosk/pl${topic}?idle=10&grace=5`);
    await pass(page, 10);
    await page.locator('[data-do="stay"]').click();
    expect(await dialog(page).isVisible()).toBe(false);
    await pass(page, 9);
    await page.mouse.move(10, 10);
    await pass(page, 9);
    expect(await dialog(page).isVisible()).toBe(false);
  });

  it('does not while it speaks', async () => {
    const { page } = await open('/kiosk/', { voices: ['it-IT'] });
    await page.clock.install();
    await page.goto(`/kiosk/it${topic}`);
    await page.locator('[data-speech="start"]').click();
    await pass(page, 90);
    expect(await dialog(page).isVisible()).toBe(false);
    await page.locator('[data-speech="stop"]').click();
    await pass(page, 61);
    expect(await dialog(page).isVisible()).toBe(true);
  });

  it('leaves people alone on their own device', async () => {
    const { page } = await open('/kiosk/');
    await page.clock.install();
    await page.goto(`/read/de${topic}`);
    await pass(page, 600);
    expect(page.url()).toContain('/read/de/');
    expect(await dialog(page).count()).toBe(0);
  });
});

describe('K12: after it the screen knows nothing of anybody', () => {
  /** All that a page can tell of the past. */
  const traces = async (page: Page) =>
    page.evaluate(`({
      ...document.documentElement.dataset,
      lang: document.documentElement.lang,
      history: history.length,
      session: { ...sessionStorage },
      local: { ...localStorage },
      cookie: document.cookie,
      focus: document.activeElement.tagName,
      scroll: scrollY,
      url: location.href,
      referrer: document.referrer,
    })`);

  it('as a fresh profile', async () => {
    const fresh = await open('/kiosk/');
    const expected = await traces(fresh.page);
    const { page } = await open('/kiosk/');
    await page.locator('.greetings').click();
    await page.locator('a[hreflang="ar"]').click();
    await page.locator('[popovertarget="comfort"]').first().click();
    await page.locator('[data-do="larger"]').click();
    await page.locator('[data-do="contrast"]').click();
    await page.locator('#comfort .close').click();
    await page.keyboard.press('Tab');
    await page.locator('.skip').press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    await page.locator('a.tile[href$="/search"]').click();
    await page.locator('#q').fill('ألم');
    await page.locator('form.search button').click();
    await page.waitForURL(/q=/);
    expect(await page.evaluate('document.documentElement.dataset.size')).toBe('125');
    await page.clock.install();
    await page.reload();
    await pass(page, 80);
    await page.waitForURL(`${service.origin}/kiosk/`);
    expect(await traces(page)).toEqual(expected);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

describe('K13: nothing is kept, and nobody is told', () => {
  it('no cookie, no storage, no other host, no topic and no query in the log', async () => {
    const { page, context, foreign, complaints } = await open(`/kiosk/en${topic}`);
    await page.goto('/kiosk/en/search?q=sciatica');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0]);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    expect(service.lines.length).toBeGreaterThan(0);
    expect(service.lines.join('\n')).not.toMatch(/nerve-blocks|sciatica/);
  });

  it('pages of a shared screen are not kept by the browser', async () => {
    for (const path of ['/kiosk/', `/kiosk/es${topic}`]) {
      const { headers } = await fetch(service.origin + path);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('K14: languages', () => {
  it('are named by themselves, without flags, and can be changed in every view', async () => {
    const { page } = await open('/kiosk/languages');
    const { locales } = catalogue.registry;
    const names = await page.locator('.languages b').allInnerTexts();
    expect(names.toSorted()).toEqual(locales.map(({ autonym }) => autonym).toSorted());
    expect(await page.locator('main img, main svg').count()).toBe(0);
    for (const path of ['', '/where', topic, '/compare', '/treatments/none']) {
      await page.goto(`/kiosk/ja${path}`);
      expect([path, await page.locator('.item-language').isVisible()]).toEqual([path, true]);
    }
  });

  it('change on the page that one reads', async () => {
    const { page } = await open(`/kiosk/ja${topic}`);
    await page.locator('.item-language').click();
    await page.locator('a[hreflang="ht"]').click();
    await page.waitForURL(`${service.origin}/kiosk/ht${topic}`);
  });
});
