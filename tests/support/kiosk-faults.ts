import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** @returns what axe finds wrong by WCAG 2.2 A and AA, and by its own best practices */
export async function axeFaults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}

/**
 * @param least CSS pixels
 * @returns what can be touched and is smaller; a word in a sentence may be narrow (WCAG 2.5.5, inline)
 */
export async function smallTargets(page: Page, least: number): Promise<unknown[]> {
  return page.evaluate(`[...document.querySelectorAll('a, button, input, label.card')].flatMap((each) => {
    const isShown = each.checkVisibility({ visibilityProperty: true }) && !each.closest('.skip');
    const target = each.closest('label') ?? each;
    const touch = each.querySelector('.touch');
    const boxes = touch === null
      ? [target.getBoundingClientRect()]
      : [...each.querySelectorAll('.touch')].map((part) => part.getBoundingClientRect());
    const isWord = each.matches('.term');
    return boxes
      .filter(({ width, height }) => isShown && (height < ${least} || (width < ${least} && !isWord)))
      .map(({ width, height }) => [each.outerHTML.slice(0, 120), width, height]);
  })`);
}

/** @returns by how many CSS pixels the page is wider than its window, and what sticks out */
export async function overflow(page: Page): Promise<unknown[]> {
  return page.evaluate(`(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return (right > innerWidth + 1 || left < -1) && each.closest('.scroll') === null;
    });
    return [scrollWidth - innerWidth, ...wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 150))];
  })()`);
}

/** @returns what sticks out of the part of the page that it belongs in, both as selectors name them */
export async function stickingOut(page: Page, frame: string, parts: string): Promise<unknown[]> {
  return page.evaluate(`[...document.querySelectorAll('${frame}')].flatMap((each) => {
    const { top, right, bottom, left } = each.getBoundingClientRect();
    const isOut = (box) => box.top < top || box.right > right || box.bottom > bottom || box.left < left;
    return [...each.querySelectorAll('${parts}')]
      .filter((part) => isOut(part.getBoundingClientRect()))
      .map((part) => part.outerHTML.slice(0, 150));
  })`);
}
