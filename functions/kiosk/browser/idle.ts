import { onDo } from './on-do.ts';
import { beep } from './beep.ts';

export interface IdleOptions {
  /** The first screen is where it starts over. */
  readonly isFirst: boolean;
  /** While the screen speaks, somebody listens. */
  readonly isSpeaking: () => boolean;
  readonly startOver: () => void;
}

const activities = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'];

/**
 * Starts the screen over for the next person, where nobody has done anything for a while and nobody says that they are
 * still there: asked by sight and sound, with 20 seconds to answer (WCAG 2.2, 2.2.1).
 */
export function watchIdleness({ isFirst, isSpeaking, startOver }: IdleOptions): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#idle');
  if (dialog === null || isFirst) return;
  const warning = dialog;
  const shown = warning.querySelector('[data-show="seconds"]');
  const [patience, grace] = [secondsOf('idle', 60), secondsOf('grace', 20)];
  let quiet = 0;

  function act(): void {
    if (!warning.open) quiet = 0;
  }
  function stay(): void {
    warning.close();
    quiet = 0;
  }
  for (const type of activities) document.addEventListener(type, act, { passive: true });
  warning.addEventListener('cancel', stay);
  onDo('stay', stay);

  setInterval(() => {
    if (isSpeaking()) quiet = 0;
    else quiet += 1;
    if (quiet < patience) return;
    const left = patience + grace - quiet;
    if (left <= 0) {
      startOver();
      return;
    }
    if (shown !== null) shown.textContent = left.toLocaleString(document.documentElement.lang);
    if (!warning.open) warning.showModal();
    if (left === grace || left % 5 === 0) beep();
  }, 1_000);
}

/** A test sets another by the address. */
function secondsOf(name: string, usual: number): number {
  const given = Number(new URLSearchParams(location.search).get(name) ?? Number.NaN);
  return Number.isInteger(given) && given > 0 && given <= 3_600 ? given : usual;
}
