import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/kiosk-faults.ts';
import { linesOn } from '../support/lines-on.ts';
import { partnerOf } from '../support/partners.ts';
import { startPracticeTests } from '../support/practice-tests.ts';

const { service, origin, open } = await startPracticeTests();
await service.registry.add(partnerOf('here', { origins: [origin] }));
await service.registry.add(partnerOf('gone', { origins: [origin], status: 'suspended' }));

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const frame = (
  query: string,
  attributes = `sandbox="${sandbox}"`,
  path = 'fa/conditions/nerve-pain',
) =>
  `<iframe src="${service.origin}/embed/${path}?${query}" title="A topic" ${attributes} style="width:100%;height:100px;border:0"></iframe>`;
const heightOf = `Math.round(document.querySelector('iframe').getBoundingClientRect().height)`;

describe('a frame', () => {
  it.each([
    ['in a sandbox', `sandbox="${sandbox}"`],
    ['without one', ''],
  ])('gets the height of its text %s', async (_, attributes) => {
    const { page, complaints } = await open({ html: frame('partner=here', attributes) });
    await expect.poll(async () => page.evaluate<number>(heightOf)).toBeGreaterThan(500);
    const inside = page.frameLocator('iframe').locator('html');
    expect(await inside.getAttribute('dir')).toBe('rtl');
    // Nobody has to scroll within it.
    const text = await inside.evaluate((root) => root.getBoundingClientRect().height);
    expect(await page.evaluate(heightOf)).toBe(Math.ceil(text));
    expect(complaints).toEqual([]);
  });

  it('shows its text in the strictest sandbox, without scripts', async () => {
    const { page } = await open({ html: frame('partner=here', 'sandbox') });
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(heightOf)).toBe(100);
  });

  it('changes its language in place', async () => {
    const { page } = await open({ html: frame('partner=here&look=dark') });
    const inside = page.frameLocator('iframe');
    await inside.locator('summary').click();
    await inside.getByRole('link', { name: 'Kreyòl ayisyen' }).click();
    await inside.locator('html[lang="ht"][data-look="dark"]').waitFor();
  });

  it('is not shown on other sites', async () => {
    await service.registry.add(partnerOf('there', { origins: ['https://there.example'] }));
    const { page, complaints } = await open({ html: frame('partner=there') });
    await page.waitForLoadState('networkidle');
    expect(complaints.join()).toContain('frame-ancestors');
  });

  it('of a suspended partner says so in the reader’s language', async () => {
    const { page } = await open({ html: frame('partner=gone', 'sandbox', 'ko/treatments') });
    const words = await page.frameLocator('iframe').locator('main').innerText();
    expect(words).toContain('이 웹사이트에서는 지금');
  });

  it('of a search leads to our own pages, as the lines have it', async () => {
    const choice = 'de?show=search&way=frame&lang=de&partner=here';
    const lines = await (await fetch(`${service.origin}/partners/${choice}`)).text();
    const { page, context } = await open({ html: linesOn(lines) });
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').locator('input').fill('Bandscheibe');
    await page.frameLocator('iframe').locator('input').press('Enter');
    expect((await opened).url()).toBe(`${service.origin}/read/de/search?q=Bandscheibe`);
  });
});

it('sets off what must be told where colours are the reader’s own', async () => {
  const { page } = await open({ html: '' });
  await page.goto(`${service.origin}/embed/es/treatments/nerve-blocks`);
  await page.emulateMedia({ forcedColors: 'active' });
  const border = await page.evaluate(
    `(() => {
      const { borderTopStyle, borderTopColor } = getComputedStyle(document.querySelector('.pain-care-told'));
      return borderTopStyle + ' ' + borderTopColor;
    })()`,
  );
  expect(border).toMatch(/^solid rgb\(/);
});

it.each(['light', 'dark'] as const)('has no faults that axe finds, %s', async (look) => {
  const { page } = await open({ html: '' });
  for (const path of [
    'ar/treatments/nerve-blocks',
    'en/benefits',
    'zh-Hant/search',
    'es/treatments/none',
  ]) {
    await page.goto(`${service.origin}/embed/${path}?look=${look}`);
    expect([path, await axeFaults(page)]).toEqual([path, []]);
  }
});
