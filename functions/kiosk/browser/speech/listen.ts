import { spellOut } from '../../../shared/formats/spell-out.ts';
import { mark, unmark } from './mark.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { silence, speak } from './speak.ts';
import type { Voices } from './voices.ts';

type Control = 'start' | 'pause' | 'resume' | 'repeat' | 'stop';

/** Which buttons there are. */
const shown: Readonly<Record<'silent' | 'speaking' | 'paused', readonly Control[]>> = {
  silent: ['start'],
  speaking: ['pause', 'repeat', 'stop'],
  paused: ['resume', 'repeat', 'stop'],
};

/**
 * Reads a page aloud, sentence by sentence. The buttons are there where there is a voice of the text's language; where there
 * is none, the page says where to get help.
 */
export function startListening(page: HTMLElement, voices: Voices): void {
  const place = page.querySelector<HTMLElement>('[data-listen]');
  if (place === null) return;
  const bar = place;
  const buttons = [...bar.querySelectorAll<HTMLElement>('[data-speech]')];
  const abbreviations: Record<string, string> = JSON.parse(page.dataset['abbreviations'] ?? '{}');
  let state: keyof typeof shown = 'silent';
  let sentences: readonly Sentence[] = [];
  let at = 0;
  /** What is being said: one that was cut off ends, too. */
  let current: SpeechSynthesisUtterance | undefined;

  const acts: Readonly<Record<Control, () => void>> = {
    start() {
      const parts = [...page.querySelectorAll('.spoken, article .told')];
      // What is said in a language that the device has no voice for is passed over.
      sentences = parts.flatMap(sentencesOf).filter(({ tag }) => voices.of(tag) !== undefined);
      at = 0;
      say();
    },
    pause() {
      current = undefined;
      silence();
      show('paused');
    },
    resume: say,
    repeat: say,
    stop,
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      acts[nameOf(button)]();
    });
  }
  // Whatever else is chosen, the voice stops at once (Section 508, 402.2.4).
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, ({ target }) => {
      const isControl = target instanceof Element && target.closest('[data-speech]') !== null;
      if (state === 'speaking' && !isControl) stop();
    });
  }
  show('silent');
  void showWhetherHeard(bar, voices);

  function say(): void {
    current = undefined;
    silence();
    const sentence = sentences[at];
    if (sentence === undefined) {
      stop();
      return;
    }
    const { text, tag, range } = sentence;
    const utterance = speak({ tag, text: spellOut(text, abbreviations) }, voices);
    current = utterance;
    utterance?.addEventListener('end', () => {
      if (current !== utterance) return;
      at += 1;
      say();
    });
    utterance?.addEventListener('error', () => {
      if (current === utterance) stop();
    });
    mark(range);
    show('speaking');
  }

  function stop(): void {
    current = undefined;
    silence();
    unmark();
    show('silent');
  }

  function show(next: keyof typeof shown): void {
    const isFocused = bar.contains(document.activeElement);
    state = next;
    for (const button of buttons) button.hidden = !shown[next].includes(nameOf(button));
    if (isFocused) buttons.find(({ hidden }) => !hidden)?.focus();
  }
}

async function showWhetherHeard({ dataset }: HTMLElement, voices: Voices): Promise<void> {
  await voices.ready;
  dataset['voice'] = voices.of(dataset['listen'] ?? '') === undefined ? 'none' : 'own';
}

function nameOf({ dataset }: HTMLElement): Control {
  const name = dataset['speech'];
  return name === 'pause' || name === 'resume' || name === 'repeat' || name === 'stop'
    ? name
    : 'start';
}
