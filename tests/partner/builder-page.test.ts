import type { Page, Request } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { axeFaults, overflow, smallTargets } from '../support/kiosk-faults.ts';
import { startKioskTests } from '../support/kiosk-tests.ts';

const { service, open } = await startKioskTests(await clinicCatalogue());
const { origin } = service;

/** A machine that does much else takes its time. */
const timeout = 10_000;

const linesOn = async (page: Page) => page.locator('#lines').inputValue();

/** Waits until the lines are those of the choice. */
async function linesWith(page: Page, part: string): Promise<string> {
  await vi.waitFor(async () => {
    expect(await linesOn(page)).toContain(part);
  }, timeout);
  return linesOn(page);
}

describe('a choice', () => {
  it('changes the lines and the preview at once, and keeps the address', async () => {
    const { page, foreign, complaints, context } = await open('/partners/en');
    await page.locator('#topic').selectOption('treatments/nerve-blocks');
    await page.locator('#lang').selectOption('ar');

    await page.locator('pain-care [part="text"][lang="ar"]').waitFor();
    expect(await page.locator('pain-care [part="title"]').innerText()).toBe('إحصار الأعصاب');
    expect(await page.locator('pain-care [part="box"]').getAttribute('dir')).toBe('rtl');
    const lines = await linesOn(page);
    expect(lines).toContain('<pain-care topic="treatments/nerve-blocks" lang="ar"');
    expect(lines).toContain(`href="${origin}/read/ar/treatments/nerve-blocks">إحصار الأعصاب</a>`);

    const { searchParams } = new URL(page.url());
    expect(searchParams.get('lang')).toBe('ar');
    await page.reload();
    expect(await linesOn(page)).toBe(lines);
    expect(await page.locator('#topic').inputValue()).toBe('treatments/nerve-blocks');

    await page.locator('.languages summary').click();
    await page.locator('#languages a[hreflang="de"]').click();
    await page.waitForURL(/\/partners\/de/);
    expect(await linesOn(page)).toBe(lines);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('of a colour is seen in the preview, though the policy takes no style attribute', async () => {
    const { page, complaints } = await open('/partners/en?lang=es');
    const color = page.locator('[name="color"]');
    expect(await color.isVisible()).toBe(false);
    await page.locator('[name="colored"]').check();
    await color.fill('#aa3300');
    await color.dispatchEvent('change');
    await linesWith(page, '--pain-care-accent:#aa3300');
    await page.locator('pain-care [part="source"] a').waitFor();
    const seen = await page.evaluate(`getComputedStyle(
      document.querySelector('pain-care').shadowRoot.querySelector('[part="source"] a'),
    ).color`);
    expect(seen).toBe('rgb(170, 51, 0)');
    expect(complaints).toEqual([]);
  });

  it('of a frame shows the frame as high as its text', async () => {
    const { page, foreign, complaints } = await open('/partners/en');
    await page.locator('[value="frame"]').check();
    const frame = page.locator('#preview iframe');
    await frame.waitFor();
    await frame.scrollIntoViewIfNeeded();
    await vi.waitFor(async () => {
      expect(await frame.getAttribute('style')).toMatch(/^height: \d{3,4}px;$/);
    }, timeout);
    const heading = page.frameLocator('#preview iframe').locator('.pain-care-title');
    expect(await heading.innerText()).toBe('Epidural steroid injections');
    expect(await linesOn(page)).toContain('frame.js');
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });

  it('of a server shows the HTML that it gets', async () => {
    const { page, complaints } = await open('/partners/en');
    await page.locator('[value="server"]').check();
    await page.locator('#preview article.pain-care[lang="en"]').waitFor();
    expect(await linesOn(page)).toContain('.fragment.html');
    expect(await page.locator('#policy').innerText()).toBe('');
    expect(await page.locator('#look').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('hides the fields that do not matter for it', async () => {
    const { page } = await open('/partners/en');
    const [topic, kind] = [page.locator('#topic'), page.locator('#kind')];
    expect([await topic.isVisible(), await kind.isVisible()]).toEqual([true, false]);
    await page.locator('[value="list"]').check();
    expect([await topic.isVisible(), await kind.isVisible()]).toEqual([false, true]);
    await page.locator('[value="search"]').check();
    expect([await topic.isVisible(), await kind.isVisible()]).toEqual([false, false]);
    await page.locator('pain-care-search input').fill('pinched nerve');
    await page.keyboard.press('Enter');
    await page.locator('pain-care-search [part="items"] a').first().waitFor();
    await linesWith(page, '<pain-care-search ');
  });

  it('that comes late does not undo a later one', async () => {
    const { page } = await open('/partners/en');
    const isSlow = (request: Request) => request.url().includes('lang=ar');
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route(/lang=ar/, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForEvent('request', isSlow);
    const givenUp = page.waitForEvent('requestfailed', isSlow);
    await page.locator('#lang').selectOption('ar');
    await asked;
    await page.locator('#lang').selectOption('vi');
    await linesWith(page, 'lang="vi"');
    await givenUp;
    release();
    await page.locator('pain-care [part="text"][lang="vi"]').waitFor();
    expect(await linesOn(page)).toContain('lang="vi"');
  });

  it('that cannot be shown leaves no lines of another', async () => {
    const { page } = await open('/partners/en');
    service.refuse(/^\/partners\//);
    await page.locator('#lang').selectOption('ar');
    await page.waitForURL(/lang=ar/);
    expect(await page.locator('#lines').count()).toBe(0);
    service.refuse(undefined);
  });
});

describe('the lines', () => {
  it('are copied at a touch, and it is said', async () => {
    const { page, context } = await open('/partners/es');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#copy').click();
    await page.getByRole('status').getByText('Copiado').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await linesOn(page));
    await page.locator('[value="list"]').check();
    await linesWith(page, 'pain-care-list');
    expect(await page.locator('#copied').innerText()).toBe('');
  });

  it('are chosen, ready to be copied, where no script may write to the clipboard', async () => {
    const { page, context } = await open('/partners/en');
    await context.clearPermissions();
    await page.evaluate(
      `navigator.clipboard.writeText = async () => { throw new DOMException('no', 'NotAllowedError'); }`,
    );
    await page.locator('#copy').click();
    await vi.waitFor(async () => {
      expect(await page.evaluate('getSelection().toString()')).toBe(await linesOn(page));
    });
    expect(await page.evaluate('document.activeElement.id')).toBe('lines');
    expect(await page.locator('#copied').innerText()).toBe('');
  });

  it('are reached by the form’s button', async () => {
    const { page } = await open('/partners/en');
    await page.locator('#partner').fill('A Practice');
    await page.getByRole('button', { name: 'Show the lines' }).click();
    expect(await page.evaluate(`document.querySelector('#partner').matches(':user-invalid')`)).toBe(
      true,
    );
    await page.locator('#partner').fill('north-spine-clinic');
    await page.keyboard.press('Enter');
    await linesWith(page, 'partner="north-spine-clinic"');
    await vi.waitFor(async () => {
      expect(await page.evaluate('document.activeElement.id')).toBe('lines-title');
    }, timeout);
  });

  it('come without scripts too', async () => {
    const { page, complaints } = await open('/partners/fr', { javaScriptEnabled: false });
    await page.locator('[value="frame"]').check();
    await page.locator('#lang').selectOption('ht');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await page.waitForURL(/#lines-title$/);
    expect(await linesOn(page)).toContain(`<iframe src="${origin}/embed/ht/`);
    expect(await page.locator('#copy').isVisible()).toBe(false);
    const heading = page.frameLocator('#preview iframe').locator('[lang="ht"] .pain-care-title');
    await heading.waitFor();
    expect(complaints).toEqual([]);
  });
});

// In every locale: `builder-views.all.test.ts`.
describe('everybody can use it', () => {
  it.each([
    ['en', 'light', 1280],
    ['en', 'dark', 320],
    ['ar', 'dark', 1280],
    ['ar', 'light', 320],
  ] as const)('in %s, %s, %i pixels wide', async (tag, colorScheme, width) => {
    const { page, complaints } = await open('/partners/' + tag, { colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['', '?way=frame&colored=1', '?way=server']) {
      await page.goto(`/partners/${tag}${query}`);
      const found = {
        axe: await axeFaults(page),
        small: await smallTargets(page, 44),
        over: await overflow(page),
      };
      expect({ query, ...found }).toEqual({ query, axe: [], small: [], over: [] });
    }
    expect(complaints).toEqual([]);
  });

  it('by keyboard alone', async () => {
    const { page } = await open('/partners/en');
    await page.locator('[name="show"][value="topic"]').focus();
    await page.keyboard.press('ArrowDown');
    await linesWith(page, 'pain-care-list');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await linesWith(page, 'kind="benefits"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await linesWith(page, '<iframe');
  });

  it('and in a language that we lack', async () => {
    const { page } = await open('/partners/nl');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('a[hreflang="zh-Hans"]').click();
    await page.waitForURL(/\/partners\/zh-Hans$/);
  });
});
