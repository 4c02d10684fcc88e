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

it('is a link without scripts', async () => {
  const { page } = await open('plain', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Bloqueos nerviosos' }).isVisible()).toBe(true);
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

it('sets off what must be told where colours are the reader’s own', async () => {
  const { page } = await open({
    html: '<pain-care topic="treatments/nerve-blocks" lang="es"></pain-care>',
  });
  const names = ['borderTopStyle', 'borderTopColor'];
  expect(await styleOf(page, 'told', names)).toMatchObject({ borderTopColor: 'rgba(0, 0, 0, 0)' });
  await page.emulateMedia({ forcedColors: 'active' });
  const style = await styleOf(page, 'told', names);
  expect(style).toMatchObject({ borderTopStyle: 'solid' });
  expect(style).not.toMatchObject({ borderTopColor: 'rgba(0, 0, 0, 0)' });
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

it('prints the text without its controls', async () => {
  const { page } = await open('plain');
  await shown(page, 'title').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, 'languages').first().isVisible()).toBe(false);
  expect(await shown(page, 'title').isVisible()).toBe(true);
});
