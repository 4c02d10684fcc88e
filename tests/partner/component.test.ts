import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examplePages } from '../../tools/partner/serve-examples.ts';
import { axeFaults } from '../support/kiosk-faults.ts';
import { shown, startPracticeTests } from '../support/practice-tests.ts';

const { service, open } = await startPracticeTests({ framing: 'all' });

/** What the style of a part of `<pain-care>` comes to. */
async function styleOf(page: Page, part: string, names: readonly string[]): Promise<unknown> {
  await shown(page, part).first().waitFor();
  return page.evaluate(`(() => {
    const { shadowRoot } = document.querySelector('pain-care');
    const style = getComputedStyle(shadowRoot.querySelector('[part=${part}]'));
    return Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, style[name]]));
  })()`);
}

/** What a topic is called in three languages, and what a reader is told of the translation. */
const languages = [
  { tag: 'es', dir: 'ltr', title: 'Bloqueos nerviosos', told: 'Una computadora tradujo' },
  { tag: 'ar', dir: 'rtl', title: 'إحصار الأعصاب', told: 'ترجم الحاسوب' },
  { tag: 'zh-Hans', dir: 'ltr', title: '神经阻滞', told: '计算机翻译' },
] as const;

describe.each(examplePages)('on the %s page', (name) => {
  it.each(languages)(
    'shows a topic in $tag, and says what it is',
    async ({ tag, dir, title, told }) => {
      const { page, foreign, complaints, context } = await open(name);
      await shown(page, 'languages').selectOption(tag);

      await shown(page, 'title').filter({ hasText: title }).waitFor();
      const text = shown(page, 'text');
      expect(await text.getAttribute('lang')).toBe(tag);
      expect(await text.getAttribute('dir')).toBe(dir);
      expect(await shown(page, 'box').getAttribute('dir')).toBe(dir);
      expect(await shown(page, 'told').innerText()).toContain(told);
      expect(await shown(page, 'source').innerText()).toContain('The Clinic');

      expect(complaints).toEqual([]);
      expect(foreign.filter((url) => !url.startsWith(`${service.origin}/embed/`))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    },
  );
});

describe('the language', () => {
  it('is changed in place by keyboard, and the focus stays', async () => {
    const { page } = await open({
      html: '<pain-care topic="treatments/nerve-blocks"></pain-care>',
    });
    await page.evaluate(`
      window.said = [];
      for (const name of ['load', 'language'])
        document.addEventListener('pain-care-' + name, ({ detail }) => said.push([name, detail.locale]));`);
    await shown(page, 'languages').focus();
    await page.keyboard.type('Kre');

    await page.locator('pain-care [part="text"][lang="ht"]').waitFor();
    const focused = `document.querySelector('pain-care').shadowRoot.activeElement?.getAttribute('part')`;
    expect(await page.evaluate(focused)).toBe('languages');
    const said = await page.evaluate<[string, string][]>('said');
    expect(said).toContainEqual(['language', 'ht']);
    expect(said.at(-1)).toEqual(['load', 'ht']);
  });

  it('follows that of the page, and of what the element stands in', async () => {
    const { page } = await open({
      html: '<div lang="vi"><pain-care topic="treatments/nerve-blocks"></pain-care></div>',
    });
    await page.locator('pain-care [part="text"][lang="vi"]').waitFor();
    await page.evaluate(`document.querySelector('div').removeAttribute('lang')`);
    await page.locator('pain-care [part="text"][lang="en"]').waitFor();
    await page.evaluate(`document.documentElement.lang = 'ko-KR'`);
    await page.locator('pain-care [part="text"][lang="ko"]').waitFor();
  });

  it('is the browser’s where the page’s is none of ours', async () => {
    const { page } = await open({
      html: '<pain-care topic="treatments/nerve-blocks" lang="nl"></pain-care>',
    });
    await page.locator('pain-care [part="text"][lang="en"]').waitFor();
  });
});

describe('what is wrong with an element', () => {
  it.each([
    ['no topic', '', 'No tenemos este tema'],
    ['an unknown topic', 'topic="treatments/leeches"', 'No tenemos este tema'],
    ['markup', 'topic="&lt;img src=x onerror=document.title=1&gt;"', 'No tenemos este tema'],
    ['a script', 'topic="javascript:document.title=1"', 'No tenemos este tema'],
    ['a way out', 'topic="../../v1/es/treatments"', 'No tenemos este tema'],
  ])('is told in the page’s language: %s', async (_, attribute, message) => {
    const { page, foreign } = await open({
      html: `<div lang="es"><pain-care ${attribute}><a href="https://care.example/">Lea</a></pain-care></div>`,
    });
    await shown(page, 'told').filter({ hasText: message }).waitFor();
    expect(await page.title()).toBe('A practice');
    expect(foreign.filter((url) => !url.startsWith(`${service.origin}/embed/`))).toEqual([]);
    expect(await shown(page, 'told').locator('a').getAttribute('href')).toBe(
      'https://care.example/',
    );
  });

  it('is told of a language that is none', async () => {
    const { page } = await open({
      html: `<pain-care topic="treatments/nerve-blocks" lang="&quot;&gt;&lt;script&gt;"></pain-care>`,
    });
    await page.locator('pain-care [part="text"][lang="en"]').waitFor();
  });

  it('leaves the author’s link where the service does not answer', async () => {
    const { page } = await open({
      html: '<pain-care topic="treatments/nerve-blocks" id="late" hidden><a href="https://care.example/">Read</a></pain-care>',
    });
    service.refuse(/^\/embed\/en/);
    await page.evaluate(`late.hidden = false`);
    await shown(page, 'told').locator('a', { hasText: 'Read' }).waitFor();
    service.refuse(undefined);
  });
});

it('is a link without scripts', async () => {
  const { page } = await open('plain', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Bloqueos nerviosos' }).isVisible()).toBe(true);
});

it('asks once for what several on a page show', async () => {
  service.asked.length = 0;
  const one = '<pain-care topic="treatments/joint-injections"></pain-care>';
  const { page } = await open({ html: one + one + one });
  await expect.poll(async () => shown(page, 'title').count()).toBe(3);
  const path = '/embed/en/treatments/joint-injections.json';
  expect(service.asked.filter((asked) => asked === path)).toHaveLength(1);
});

it('is fetched only when a reader comes near', async () => {
  service.asked.length = 0;
  const { page } = await open({
    html: '<div style="height:5000px"></div><pain-care topic="treatments/nerve-blocks"></pain-care>',
  });
  await page.waitForLoadState('networkidle');
  expect(service.asked.filter((path) => path.includes('.json'))).toEqual([]);
  await page.locator('pain-care').scrollIntoViewIfNeeded();
  await shown(page, 'title').waitFor();
});

it('moves nothing on the page when its text comes', async () => {
  const { page } = await open('plain');
  await shown(page, 'title').waitFor();
  await page.waitForLoadState('networkidle');
  const moved = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
    ).observe({ type: 'layout-shift', buffered: true });
    // Where nothing moved, no entry comes.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
  })`);
  expect(moved).toBe(0);
});

it.each([
  ['en', 'topic=treatments/nerve-blocks', 'pain-care'],
  ['ar', 'topic=conditions/nerve-pain', 'pain-care'],
  ['ja', 'topic=pages/what-it-is', 'pain-care'],
  ['ru', 'show=list&kind=benefits', 'pain-care-list'],
  ['de', 'show=search', 'pain-care-search'],
])(
  'keeps as much of the page free as it takes, and little more: %s %s',
  async (lang, query, name) => {
    const page = await fetch(`${service.origin}/partners/${lang}?lang=${lang}&${query}`);
    const reserve = Number(/min-height:(\d+)rem/.exec(await page.text())?.[1]);
    const { page: practice } = await open({
      html: `<div style="width:40rem"><${name} lang="${lang}" style="--pain-care-reserve:0" ${query.replaceAll('&', ' ')}></${name}></div>`,
    });
    await shown(practice, 'source', name).waitFor();
    const height = await practice.evaluate<number>(
      `document.querySelector('${name}').getBoundingClientRect().height / 16`,
    );
    expect(height).toBeLessThanOrEqual(reserve);
    expect(height).toBeGreaterThan(0.6 * reserve);
  },
);

it('keeps its own looks among styles that want to change everything', async () => {
  const { page } = await open('hostile');
  const style = await styleOf(page, 'summary', [
    'letterSpacing',
    'textTransform',
    'visibility',
    'display',
    'float',
    'fontSize',
  ]);
  expect(style).toEqual({
    letterSpacing: 'normal',
    textTransform: 'none',
    visibility: 'visible',
    display: 'block',
    float: 'none',
    fontSize: '16px',
  });
});

it('takes the host’s font and colours where the host names them', async () => {
  const { page } = await open('rtl');
  await shown(page, 'title').waitFor();
  const style = await styleOf(page, 'link', ['color', 'fontFamily']);
  expect(style).toEqual({ color: 'rgb(138, 59, 18)', fontFamily: '"Noto Naskh Arabic", serif' });
});

it.each(['light', 'dark'] as const)('has no faults that axe finds, %s', async (look) => {
  const { page } = await open({
    html: `<main><h1>A practice</h1><pain-care topic="conditions/nerve-pain" lang="fa" look="${look}"></pain-care>
      <pain-care-list kind="benefits"></pain-care-list><pain-care-search></pain-care-search></main>`,
  });
  await shown(page, 'title').waitFor();
  await shown(page, 'items', 'pain-care-list').waitFor();
  await page.locator('pain-care-search input').waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

it('lists the topics of a kind, each a way to our own page', async () => {
  const { page } = await open({
    html: '<pain-care-list kind="conditions" lang="ja"></pain-care-list>',
  });
  const links = page.locator('pain-care-list [part="item"] a');
  await links.first().waitFor();
  expect(await links.count()).toBe(5);
  const href = await links.first().getAttribute('href');
  expect(href).toBe(`${service.origin}/read/ja/conditions/back-neck-joint-pain`);
});

it('finds topics in the reader’s words', async () => {
  const { page } = await open({ html: '<pain-care-search lang="en"></pain-care-search>' });
  await page.locator('pain-care-search input').fill('slipped disc');
  await page.keyboard.press('Enter');
  const first = page.locator('pain-care-search [part="item"] a').first();
  expect(await first.innerText()).toBe('Epidural steroid injections');
  await page.locator('pain-care-search input').fill('zzzzqqqq');
  await page.keyboard.press('Enter');
  await page.locator('pain-care-search', { hasText: 'We found no topic' }).waitFor();
});

it('prints the text without its controls', async () => {
  const { page } = await open('plain');
  await shown(page, 'title').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, 'languages').first().isVisible()).toBe(false);
  expect(await shown(page, 'title').isVisible()).toBe(true);
});
