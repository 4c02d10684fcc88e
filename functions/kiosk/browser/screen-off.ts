import { rememberComfort } from './memory.ts';
import { onDo } from './on-do.ts';
import { silence, speak } from './speech/speak.ts';
import { stateOf } from './speech/state-of.ts';
import type { Voices } from './speech/voices.ts';
import { partsOf, wordsOf } from './speech/words-of.ts';
import { playTone } from './tone.ts';

/** The key that turns the screen off and on, for the keypad of a screen that is not seen. */
const key = 'F2';

/** Whether something is on is heard without words: high, or low. */
const tones = { on: { pitch: 880, length: 0.2 }, off: { pitch: 440, length: 0.2 } };

/**
 * The whole way by ear and keyboard, the screen dark: what has the focus is spoken, each language by its own voice, and a
 * tone tells whether it is on (Section 508, 402).
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
    sound(target);
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof Element) tell(target);
  });
  // What the button does has been done by now: the document hears of it last.
  document.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('button') : null;
    if (chosen !== null && stateOf(chosen) !== undefined) tell(chosen);
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

  function tell(changed: Element): void {
    if (!isOff()) return;
    say([changed]);
    sound(changed);
  }

  function say(elements: readonly Element[]): void {
    silence();
    for (const element of elements) {
      for (const words of wordsOf(element)) speak(words, voices);
    }
  }
}

/** Makes the tone of what can be on or off; nothing can be said of the rest. */
function sound(element: Element): void {
  const isOn = stateOf(element);
  if (isOn !== undefined) playTone(isOn ? tones.on : tones.off);
}
