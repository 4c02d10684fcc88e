import { rememberComfort } from './memory.ts';
import { onDo } from './on-do.ts';
import { silence, speak } from './speech/speak.ts';
import type { Voices } from './speech/voices.ts';
import { partsOf, wordsOf } from './speech/words-of.ts';

/** The key that turns the screen off and on, for the keypad of a screen that is not seen. */
const key = 'F2';

/**
 * The whole way by ear and keyboard, the screen dark: what has the focus is spoken, each language by its own voice
 * (Section 508, 402).
 */
export function startScreenOff(root: HTMLElement, page: HTMLElement, voices: Voices): void {
  const button = document.querySelector<HTMLElement>('[data-do="screen-off"]');
  const note = document.querySelector<HTMLElement>('.screen-off');
  const isOff = () => root.dataset['screen'] === 'off';

  void goOn();
  onDo('screen-off', darken);
  document.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed === key) (isOff() ? lighten : darken)();
    const isOpen = document.querySelector(':popover-open, dialog[open]') !== null;
    if (pressed === 'Escape' && isOff() && !isOpen) lighten();
  });
  document.addEventListener('pointerdown', () => {
    if (isOff()) lighten();
  });
  document.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (!isOff() || !(target instanceof Element)) return;
    // What has opened is told first, then what can be chosen there.
    const panel = target.closest('[popover], dialog');
    const isNew =
      panel !== null && !(relatedTarget instanceof Node && panel.contains(relatedTarget));
    say([...(isNew ? panel.querySelectorAll('h2, p:not(.choices, .seconds)') : []), target]);
  });
  document.addEventListener('change', ({ target }) => {
    if (isOff() && target instanceof Element) say([target]);
  });

  /** Offers it where there is a voice; goes on with it on the next page. */
  async function goOn(): Promise<void> {
    await voices.ready;
    if (button !== null) button.hidden = voices.of(root.lang) === undefined;
    if (isOff()) darken();
  }

  function darken(): void {
    document.querySelector<HTMLElement>('#comfort:popover-open')?.hidePopover();
    rememberComfort({ screen: 'off' });
    if (note !== null) note.textContent = note.dataset['words'] ?? '';
    say([...(note === null ? [] : [note]), ...partsOf(page)]);
  }

  function lighten(): void {
    rememberComfort({ screen: 'on' });
    if (note !== null) note.textContent = '';
    silence();
  }

  function say(elements: readonly Element[]): void {
    silence();
    for (const element of elements) {
      for (const words of wordsOf(element)) speak(words, voices);
    }
  }
}
