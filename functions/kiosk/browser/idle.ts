import { onDo } from './on-do.ts';
import { startOver } from './shared-screen.ts';
import { playTone } from './tone.ts';

const warning = { pitch: 660, length: 0.5 };
const activities = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'];

/**
 * Starts the screen over for the next person, where nobody has done anything for a while and nobody says that they are
 * still there: asked by sight and sound, with 20 seconds to answer (WCAG 2.2, 2.2.1). The first screen does so without a
 * question, where somebody has touched it.
 *
 * @param isSpeaking while the screen speaks, somebody listens
 */
export function watchIdleness(root: HTMLElement, isSpeaking: () => boolean): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#idle');
  const shown = dialog?.querySelector('[data-show="seconds"]');
  const [patience, grace] = [secondsOf('idle', 60), secondsOf('grace', 20)];
  const isFirst = root.dataset['first'] !== undefined;
  let last = performance.now();
  let isTouched = !isFirst;
  let told: number | undefined;
  root.dataset['watched'] = '';

  function act({ type }: Event): void {
    isTouched ||= type === 'pointerdown' || type === 'keydown';
    if (dialog?.open !== true) last = performance.now();
  }
  function stay(): void {
    dialog?.close();
    last = performance.now();
    told = undefined;
  }
  function look(): void {
    if (isSpeaking()) last = performance.now();
    // A screen that slept looks at the clock, not at how often it was woken.
    const left = patience + grace - Math.floor((performance.now() - last) / 1_000);
    if (left > grace || !isTouched) return;
    if (left <= 0) {
      startOver();
      return;
    }
    if (isFirst) return;
    if (shown) shown.textContent = left.toLocaleString(root.lang);
    if (dialog?.open === false) dialog.showModal();
    if (told === undefined || told - left >= 5) {
      told = left;
      playTone(warning);
    }
  }

  for (const type of activities) document.addEventListener(type, act, { passive: true });
  dialog?.addEventListener('cancel', stay);
  onDo('stay', stay);
  setInterval(look, 1_000);
  document.addEventListener('visibilitychange', look);
}

/** A test sets another by the address. */
function secondsOf(name: string, usual: number): number {
  const given = Number(new URLSearchParams(location.search).get(name) ?? Number.NaN);
  return Number.isInteger(given) && given > 0 && given <= 3_600 ? given : usual;
}
