import { onDo } from './on-do.ts';
import { rememberComfort } from './memory.ts';
import type { Voices } from './speech/voices.ts';

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
    if (pressed === 'Escape' && isOff()) lighten();
  });
  document.addEventListener('pointerdown', () => {
    if (isOff()) lighten();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (isOff() && target instanceof Element) say([target], true);
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
    say(
      [
        ...(note === null ? [] : [note]),
        ...page.querySelectorAll('h1, .summary, .spoken p, .spoken li'),
      ],
      false,
    );
  }

  function lighten(): void {
    rememberComfort({ screen: 'on' });
    if (note !== null) note.textContent = '';
    speechSynthesis.cancel();
  }

  function say(elements: readonly Element[], isNew: boolean): void {
    if (isNew) speechSynthesis.cancel();
    for (const element of new Set(elements)) {
      const tag = element.closest('[lang]')?.getAttribute('lang') ?? root.lang;
      const voice = voices.of(tag);
      const words = element.getAttribute('aria-label') ?? element.textContent;
      if (voice === undefined || words.trim() === '') continue;
      const utterance = new SpeechSynthesisUtterance(words.trim());
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speechSynthesis.speak(utterance);
    }
  }
}
