import { describe, expect, it } from 'vitest';
import { shown, startPracticeTests } from '../support/practice-tests.ts';

const { service, open } = await startPracticeTests({ framing: 'all' });
/** Where no translation may be shown that nobody has reviewed. */
const strict = await startPracticeTests({ framing: 'all', policy: 'reviewed-only' });

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

describe('a search', () => {
  const html = '<pain-care-search lang="en"></pain-care-search>';

  it('has a field with a label that leads to it', async () => {
    const { page } = await open({ html });
    await page.locator('pain-care-search form label').click();
    const focused = `document.querySelector('pain-care-search').shadowRoot.activeElement?.localName`;
    expect(await page.evaluate(focused)).toBe('input');
  });

  it('shows what was found last, whatever comes late', async () => {
    const { page } = await open({ html });
    const { promise: wait, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/search?q=slipped*', async (route) => {
      await wait;
      await route.continue();
    });
    const field = page.locator('pain-care-search input');
    await field.waitFor();
    await page.evaluate(`
      window.words = [];
      const results = document.querySelector('pain-care-search').shadowRoot.querySelector('[part=results]');
      new MutationObserver(() => words.push(results.textContent)).observe(results, { childList: true });`);
    const late = page.waitForResponse('**/search?q=slipped*');
    await field.fill('slipped disc');
    await field.press('Enter');
    await field.fill('zzzzqqqq');
    await field.press('Enter');
    await page.locator('pain-care-search', { hasText: 'We found no topic' }).waitFor();
    answer();
    await (await late).finished();
    // By the time that this is answered, the late answer has been read.
    await field.fill('qqqqzzzz');
    await field.press('Enter');
    await expect.poll(async () => page.evaluate('words.length')).toBe(2);
    expect(await page.evaluate('words.join()')).not.toContain('Epidural');
  });

  it('says why it finds texts in another language', async () => {
    const { page } = await strict.open({ html: html.replace('en', 'es') });
    await page.locator('pain-care-search input').fill('dolor');
    await page.keyboard.press('Enter');
    await shown(page, 'item', 'pain-care-search').first().waitFor();
    const told = shown(page, 'results', 'pain-care-search').locator('[part="told"]');
    expect(await told.getAttribute('lang')).toBe('es');
    expect(await told.innerText()).toContain('English');
  });

  it('leads to our own where it cannot be answered', async () => {
    const { page } = await open({ html });
    const field = page.locator('pain-care-search input');
    await field.fill('bad back');
    service.refuse(/^\/v1\/en\/search/);
    await field.press('Enter');
    const link = shown(page, 'results', 'pain-care-search').locator('a');
    expect(await link.getAttribute('href')).toBe(`${service.origin}/read/en/search?q=bad%20back`);
    service.refuse(undefined);
  });
});
