import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type ViewportName } from './kiosk-page.ts';
import { readCode } from './read-code.ts';
import type { ServedKiosk } from './served-kiosk.ts';

export interface Journey {
  readonly tag: string;
  readonly viewport: ViewportName;
  readonly by: 'touch' | 'keyboard';
}

/** Where a journey ended, and what went wrong on the way. */
export interface Journeyed {
  readonly title: string;
  readonly heading: string;
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
}

/**
 * Goes the whole way as a person does: the first screen, the language, the part of the body, a condition, its treatment, a
 * word explained, the way to take the page home, a comparison, a list of questions, and another language.
 */
export async function journey(
  browser: Browser,
  { origin }: Pick<ServedKiosk, 'origin'>,
  { tag, viewport, by }: Journey,
): Promise<Journeyed> {
  const opened = await openPage(browser, { origin, viewport, isTouch: by === 'touch' });
  const { page, context, foreign, complaints } = opened;
  const choose = by === 'touch' ? tap : press;
  const arrive = async (path: string) => page.waitForURL(`${origin}/kiosk/${path}`);

  await page.goto('/kiosk/');
  await choose(page, page.locator('.greetings'));
  await arrive('languages');
  await choose(page, page.locator(`.languages a[hreflang="${tag}"]`));
  await arrive(tag);
  expect(await page.evaluate('document.documentElement.lang')).toBe(tag);

  await choose(page, page.locator('a.tile[href$="/where"]'));
  await arrive(`${tag}/where`);
  await choose(page, page.locator('.parts a[href$="/where/lower-back"]'));
  await arrive(`${tag}/where/lower-back`);
  await choose(page, page.locator('a.card[href$="/conditions/nerve-pain"]'));
  await arrive(`${tag}/conditions/nerve-pain`);
  await choose(page, page.locator('nav a.card[href$="/treatments/nerve-blocks"]'));
  await arrive(`${tag}/treatments/nerve-blocks`);
  const [title, heading] = [await page.title(), await page.locator('h1').innerText()];

  const term = page.locator('.term').first();
  const explanation = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await choose(page, term);
  await explanation.waitFor({ state: 'visible' });
  await choose(page, explanation.locator('.close'));
  await explanation.waitFor({ state: 'hidden' });

  await choose(page, page.locator('.actions > [popovertarget="take"]'));
  await page.locator('#take .code').waitFor({ state: 'visible' });
  const address = await page.locator('#take .address').innerText();
  expect(address).toBe(`${origin}/read/${tag}/treatments/nerve-blocks`);
  expect(await readCode(await page.locator('#take').screenshot())).toBe(address);
  await choose(page, page.locator('#take .close'));

  await choose(page, page.locator('a.button[href*="/compare"]'));
  await page.waitForURL(/\/compare\?topic=/);
  await choose(page, page.locator('input[value="treatments/joint-injections"]'));
  await choose(page, page.locator('form.choice button'));
  await page.locator('.comparison').waitFor();

  await choose(page, page.locator('.item-home'));
  await arrive(tag);
  await choose(page, page.locator('a.tile[href$="/questions"]'));
  await choose(page, page.locator('input[value="cost"]'));
  await choose(page, page.locator('form.choice button'));
  await page.locator('.asked').waitFor();
  expect(await page.locator('.asked li').count()).toBe(1);

  await choose(page, page.locator('.item-language'));
  await page.waitForURL(/\/languages\?for=/);
  await choose(page, page.locator('.languages a[hreflang="fr"]'));
  await arrive('fr/questions?ask=cost');
  await choose(page, page.locator('.item-start-over'));
  await arrive('');
  await context.close();
  return { title, heading, foreign, complaints };
}

async function tap(_page: Page, target: Locator): Promise<void> {
  await target.tap();
}

/** Goes to something with the Tab key alone, and chooses it as a keyboard does. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = target.and(page.locator(':focus'));
  const isThere = async () => (await focused.count()) > 0;
  for (let steps = 0; !(await isThere()); steps += 1) {
    if (steps > 150) throw new Error('The Tab key does not get there');
    await page.keyboard.press('Tab');
  }
  const isCheckbox = (await target.getAttribute('type')) === 'checkbox';
  await page.keyboard.press(isCheckbox ? 'Space' : 'Enter');
}
