import { startOver } from './shared-screen.ts';

/** As long as somebody is asked and waited for, in milliseconds. */
const patience = 80_000;

/**
 * Starts the screen over, without a question, where the page's own script did not come and so does not watch: a page must
 * not stay for the next person because a file is missing.
 */
export function guardScreen({ dataset }: HTMLElement): void {
  let last = performance.now();
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    document.addEventListener(type, () => (last = performance.now()), { passive: true });
  }
  const guard = setInterval(() => {
    if (dataset['watched'] !== undefined) clearInterval(guard);
    else if (dataset['first'] === undefined && performance.now() - last > patience) startOver();
  }, 5_000);
}
