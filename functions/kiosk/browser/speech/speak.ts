import type { Voices } from './voices.ts';

/** Words of one language. */
export interface Spoken {
  readonly text: string;
  /** Of the language that it is in. */
  readonly tag: string;
}

/** The browser's synthesis; a browser may have none. */
const { speechSynthesis: synthesis } = globalThis as Partial<typeof globalThis>;

export function isSpeaking(): boolean {
  return synthesis?.speaking === true;
}

export function silence(): void {
  synthesis?.cancel();
}

/**
 * Says words by a voice of their own language.
 *
 * @returns undefined, and says nothing, where there is no such voice
 */
export function speak({ text, tag }: Spoken, voices: Voices): SpeechSynthesisUtterance | undefined {
  const voice = voices.of(tag);
  if (voice === undefined || synthesis === undefined) return undefined;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  // Medical words are heard more easily a little slower.
  utterance.rate = 0.9;
  synthesis.speak(utterance);
  return utterance;
}

/** @returns the language that a part of the page is in */
export function tagOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
}
