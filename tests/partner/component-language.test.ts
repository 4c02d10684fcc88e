import { describe, expect, it } from 'vitest';
import { shown, startPracticeTests } from '../support/practice-tests.ts';

const { service, open } = await startPracticeTests({ framing: 'all' });

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

  it('is that of the page within a shadow of the page’s own, too', async () => {
    const { page } = await open({ html: '' });
    await page.evaluate(`
      document.documentElement.lang = 'vi';
      const box = document.createElement('div');
      box.attachShadow({ mode: 'open' }).append(document.createElement('pain-care'));
      box.shadowRoot.firstChild.setAttribute('topic', 'treatments/nerve-blocks');
      document.body.append(box);`);
    await page.locator('pain-care [part="text"][lang="vi"]').waitFor();
  });

  it.each([
    ['something else on the page changes its own', `document.querySelector('q').lang = 'de'`],
    ['the page names its own once more', `document.querySelector('pain-care').lang = 'es'`],
  ])('stays the reader’s choice where %s', async (_, script) => {
    const { page } = await open({
      html: '<q lang="fr">Oui</q><pain-care topic="treatments/nerve-blocks" lang="es"></pain-care>',
    });
    if (!script.includes('pain-care'))
      await page.evaluate(`document.querySelector('pain-care').removeAttribute('lang')`);
    await shown(page, 'languages').selectOption('ko');
    await page.locator('pain-care [part="text"][lang="ko"]').waitFor();
    await page.evaluate(script);
    // What is shown after this was chosen after the change.
    await page.evaluate(`document.querySelector('pain-care').setAttribute('level', '3')`);
    await page.locator('pain-care h3[part="title"]').waitFor();
    expect(await shown(page, 'text').getAttribute('lang')).toBe('ko');
  });

  it('stays as it was where another does not come', async () => {
    const { page } = await open({
      html: '<pain-care topic="treatments/nerve-blocks"></pain-care>',
    });
    await shown(page, 'title').waitFor();
    service.refuse(/^\/embed\/ko/);
    const failed = page.evaluate(
      `new Promise((resolve) => document.addEventListener('pain-care-error', ({ detail }) => resolve(detail.type)))`,
    );
    await shown(page, 'languages').selectOption('ko');
    expect(await failed).toBe('network');
    service.refuse(undefined);
    expect(await shown(page, 'text').getAttribute('lang')).toBe('en');
    expect(await shown(page, 'languages').inputValue()).toBe('en');
    expect(await shown(page, 'box').getAttribute('aria-busy')).toBe(null);
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

  it.each([
    ['ar', 'ar', 'rtl'],
    ['nl', 'en', 'ltr'],
  ])('is told in a language that is named: %s', async (lang, tag, dir) => {
    const { page } = await open({
      html: `<main lang="fr"><pain-care topic="treatments/leeches" lang="${lang}"></pain-care></main>`,
    });
    expect(await shown(page, 'told').locator('p').last().getAttribute('lang')).toBe(tag);
    const direction = await page.evaluate(
      `getComputedStyle(document.querySelector('pain-care').shadowRoot.querySelector('[part=told] p')).direction`,
    );
    expect(direction).toBe(dir);
  });

  it('is told of a language that is none', async () => {
    const { page } = await open({
      html: `<pain-care topic="treatments/nerve-blocks" lang="&quot;&gt;&lt;script&gt;"></pain-care>`,
    });
    await page.locator('pain-care [part="text"][lang="en"]').waitFor();
  });

  it('leaves the author’s link where the service does not answer', async () => {
    const { page } = await open({
      html: '<pain-care topic="treatments/nerve-blocks" id="late" hidden><a href="https://care.example/" lang="es">Lea</a></pain-care>',
    });
    service.refuse(/^\/embed\/en/);
    await page.evaluate(`late.hidden = false`);
    const link = shown(page, 'told').locator('a', { hasText: 'Lea' });
    expect(await link.getAttribute('lang')).toBe('es');
    service.refuse(undefined);
  });
});
