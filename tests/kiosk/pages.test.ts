import { afterAll, describe, expect, it } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue } from '../support/content.ts';
import { openPage, viewPaths } from '../support/kiosk-page.ts';
import { serveKiosk } from '../support/served-kiosk.ts';

const catalogue = await clinicCatalogue();
const service = await serveKiosk({ catalogue });
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  await service.close();
});
const ask = async (path: string, init: RequestInit = {}) =>
  fetch(service.origin + path, { redirect: 'manual', ...init });
const tags = catalogue.registry.locales.map(({ tag }) => tag);

describe('every view in every language', () => {
  it.each(tags)('is there in %s, in that language, for screens and phones', async (tag) => {
    for (const path of viewPaths) {
      for (const mode of ['kiosk', 'read']) {
        const answer = await ask(`/${mode}/${tag}${path}`);
        const status = path.endsWith('/none') ? 404 : 200;
        expect([path, answer.status]).toEqual([path, status]);
        expect(answer.headers.get('content-language')).toBe(tag);
        const html = await answer.text();
        expect(html).toMatch(new RegExp(`<html\\s+lang="${tag}"`));
        // No string may be missing, and no key may show.
        expect(html).not.toMatch(
          /\{\{|undefined|\[object|>(kiosk|body|compare|find|questions|take|listen|comfort|idle|old)\.[a-zA-Z.-]+</,
        );
      }
    }
  });

  it('tells of an unchecked translation, and of its own strings', async () => {
    const label = String(
      Object(Object(Object(catalogue.content.get('vi')?.strings.text)['translation'])['machine'])[
        'unreviewed'
      ],
    );
    for (const path of ['', '/treatments', '/treatments/nerve-blocks', '/words']) {
      expect([path, await (await ask(`/kiosk/vi${path}`)).text()]).toEqual([
        path,
        expect.stringContaining(label),
      ]);
    }
    expect(await (await ask('/kiosk/en/treatments/nerve-blocks')).text()).not.toContain(
      'computer translated',
    );
  });
});

describe('a text that is held back', () => {
  it('is shown in English, marked as such, with the reason in the reader’s language', async () => {
    const strict = await serveKiosk({ catalogue, policy: 'reviewed-only' });
    const { page, context } = await openPage(browser, { origin: strict.origin });
    await page.goto('/kiosk/ar/treatments/nerve-blocks');
    expect(await page.locator('h1').innerText()).toBe('Nerve blocks');
    const english = page.locator('.spoken').first();
    expect([await english.getAttribute('lang'), await english.getAttribute('dir')]).toEqual([
      'en',
      'ltr',
    ]);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.told').first().innerText()).toContain('English');
    const around = page.locator('.told').first().locator('xpath=ancestor::*[@lang][1]');
    expect(await around.getAttribute('lang')).toBe('ar');
    await context.close();
    await strict.close();
  });
});

describe('without scripts', () => {
  it('the whole way can be gone, as links and forms', async () => {
    const { page, context } = await openPage(browser, {
      origin: service.origin,
      javaScriptEnabled: false,
    });
    await page.goto('/kiosk/');
    await page.locator('.greetings').click();
    await page.locator('a[hreflang="pl"]').click();
    await page.locator('a.tile[href$="/where"]').click();
    await page
      .locator('.body a[href$="/where/knee"]')
      .first()
      .click({ position: { x: 22, y: 22 } });
    await page.locator('a.card[href$="/treatments/joint-injections"]').click();
    await page.locator('.term').first().click();
    expect(await page.locator('.panel:popover-open').isVisible()).toBe(true);
    await page.locator('.panel:popover-open .close').click();
    await page.locator('.actions > [popovertarget="take"]').click();
    expect(await page.locator('#take .code').isVisible()).toBe(true);
    await page.locator('#take .close').click();
    await page.locator('a.button[href*="/compare"]').click();
    await page.locator('input[value="treatments/nerve-blocks"]').check();
    await page.locator('form.choice button').click();
    expect(await page.locator('.comparison').isVisible()).toBe(true);
    await page.locator('.item-home').click();
    await page.locator('a.tile[href$="/search"]').click();
    await page.locator('#q').fill('kolano');
    await page.locator('form.search button').click();
    expect(await page.locator('.cards a').count()).toBeGreaterThan(0);
    await page.locator('.item-home').click();
    await page.locator('a.tile[href$="/questions"]').click();
    await page.locator('input[value="cause"]').check();
    await page.locator('form.choice button').click();
    expect(await page.locator('.asked li').count()).toBe(1);
    // What only scripts can do is not offered.
    expect(await page.locator('[data-do]:visible, [data-speech]:visible').count()).toBe(0);
    await context.close();
  });
});

describe('bad input', () => {
  it.each([
    ['/kiosk/xx', 404],
    ['/kiosk/xx/treatments/nerve-blocks', 404],
    ['/kiosk/es/nonsense', 404],
    ['/kiosk/es/treatments/none', 404],
    ['/kiosk/es/treatments/nerve-blocks/more', 404],
    ['/kiosk/es/where/elbow', 404],
    ['/kiosk/assets/../app.ts', 404],
    ['/kiosk/assets/assets.json', 404],
    ['/kiosk/es/search?q=%00%ff', 200],
    [`/kiosk/es/search?q=${'a'.repeat(5_000)}`, 200],
    ['/kiosk/es/compare?topic=none&topic=<b>', 200],
    ['/kiosk/es/questions?ask=<script>&ask=cost', 200],
    ['/kiosk/es/treatments?start=-1', 200],
    ['/kiosk/es/treatments?start=1e99', 200],
  ])('%s: %i, a whole page with ways on', async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    if (!path.startsWith('/kiosk/assets'))
      expect(await answer.text()).toMatch(/<main[^]*<a [^]*<\/html>/);
  });

  it.each([
    '"><script>alert(1)</script>',
    "' onfocus=alert(1) x='",
    '</textarea><img src=x onerror=alert(1)>',
    '{{constructor}}',
  ])('shows %s as it was typed, and runs none of it', async (hostile) => {
    const { page, context, complaints } = await openPage(browser, { origin: service.origin });
    const query = encodeURIComponent(hostile);
    await page.goto(`/kiosk/en/search?q=${query}`);
    expect(await page.locator('#q').inputValue()).toBe(hostile);
    await page.goto(`/kiosk/en/languages?for=${query}`);
    expect(await page.locator('a[hreflang="fr"]').getAttribute('href')).toBe('/kiosk/fr');
    await page.goto(`/kiosk/en/questions?ask=${query}`);
    await page.goto(`/kiosk/en/treatments/${query}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a tag that means one of ours is sent to its page', async () => {
    const answer = await ask('/kiosk/zh-TW/treatments?x=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      '/kiosk/zh-Hant/treatments?x=1',
    ]);
  });

  it('only reads', async () => {
    expect((await ask('/kiosk/es', { method: 'POST' })).status).toBe(405);
  });
});

describe('a recalled topic', () => {
  it('is gone from every list, and its page says so', async () => {
    const own = await serveKiosk({ catalogue });
    await recall({ store: own.store, now: () => 0 }, 'treatments/nerve-blocks', 'wrong dose');
    const answer = await fetch(`${own.origin}/read/es/treatments/nerve-blocks`);
    expect(answer.status).toBe(410);
    const text = await answer.text();
    expect(text).toContain('En este momento no mostramos este tema');
    expect(text).not.toContain('wrong dose');
    for (const path of ['treatments', 'where/neck', 'search?q=nerve+block', 'compare']) {
      expect(await (await fetch(`${own.origin}/read/es/${path}`)).text()).not.toContain(
        'treatments/nerve-blocks"',
      );
    }
    await own.close();
  });
});
