import { spellOut } from '../../../shared/formats/spell-out.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { Voices } from './voices.ts';

/** Reads a page aloud, sentence by sentence. */
export interface Listening {
  readonly isSpeaking: () => boolean;
}

type Control = 'start' | 'pause' | 'resume' | 'repeat' | 'stop';

/** Which buttons there are. */
const shown: Readonly<Record<'silent' | 'speaking' | 'paused', readonly Control[]>> = {
  silent: ['start'],
  speaking: ['pause', 'repeat', 'stop'],
  paused: ['resume', 'repeat', 'stop'],
};

/** Shows the buttons where there is a voice of the text's language, and says where to get help where there is none. */
export function startListening(page: HTMLElement, voices: Voices): Listening {
  const place = page.querySelector<HTMLElement>('[data-listen]');
  const tag = place?.dataset['listen'];
  let state: keyof typeof shown = 'silent';
  let sentences: readonly Sentence[] = [];
  let at = 0;
  if (place === null || tag === undefined) return { isSpeaking: () => false };

  const buttons = [...place.querySelectorAll<HTMLElement>('[data-speech]')];
  const abbreviations: Record<string, string> = JSON.parse(page.dataset['abbreviations'] ?? '{}');
  void showWhetherHeard(place, voices, tag);
  show('silent');

  const acts: Readonly<Record<Control, () => void>> = {
    start() {
      sentences = [...page.querySelectorAll('.spoken')].flatMap((part) => sentencesOf(part, tag));
      at = 0;
      speak();
    },
    pause() {
      silence();
      show('paused');
    },
    resume: speak,
    repeat: speak,
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
  addEventListener('pagehide', silence);
  return { isSpeaking: () => state === 'speaking' };

  function speak(): void {
    silence();
    const sentence = sentences[at];
    const voice = voices.of(tag ?? '');
    if (sentence === undefined || voice === undefined) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(spellOut(sentence.text, abbreviations));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.addEventListener('end', () => {
      // A sentence that was cut off ends, too.
      if (state !== 'speaking' || sentences[at] !== sentence) return;
      at += 1;
      speak();
    });
    CSS.highlights.set('spoken', new Highlight(sentence.range));
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    show('speaking');
    speechSynthesis.speak(utterance);
  }

  function silence(): void {
    const before = state;
    state = 'silent';
    speechSynthesis.cancel();
    state = before;
  }

  function stop(): void {
    state = 'silent';
    speechSynthesis.cancel();
    CSS.highlights.delete('spoken');
    show('silent');
  }

  function show(next: keyof typeof shown): void {
    const isFocused = place?.contains(document.activeElement) ?? false;
    state = next;
    for (const button of buttons) button.hidden = !shown[next].includes(nameOf(button));
    if (isFocused) buttons.find(({ hidden }) => !hidden)?.focus();
  }
}

function nameOf({ dataset }: HTMLElement): Control {
  const name = dataset['speech'];
  return name === 'pause' || name === 'resume' || name === 'repeat' || name === 'stop'
    ? name
    : 'start';
}

async function showWhetherHeard(
  { dataset }: HTMLElement,
  voices: Voices,
  tag: string,
): Promise<void> {
  await voices.ready;
  dataset['voice'] = voices.of(tag) === undefined ? 'none' : 'own';
}
