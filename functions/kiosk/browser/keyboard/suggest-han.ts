import type { Typing } from './match-reading.ts';
import { suggestSpelled } from './suggest-spelled.ts';
import type { Suggest } from './writing.ts';

/** How Chinese is typed by its sound. */
export interface HanTyping extends Typing {
  /** Characters by the syllable that they are read as, in Pinyin without tones. */
  readonly characters: Readonly<Record<string, string>>;
  /** How such a syllable is typed. */
  readonly typedAs: (syllable: string) => readonly string[];
  /** What is typed, at the end of a text. */
  readonly run: RegExp;
  readonly loosen: (letters: string) => string;
}

/** Offers words, and all characters in common use, those of many words first. */
export function suggestHan(words: readonly string[], typing: HanTyping): Suggest {
  const readings = readingsOf(typing);
  return suggestSpelled(words, {
    ...typing,
    // Each character is read alone; a Latin letter is typed as itself.
    tokensOf: (word) =>
      Array.from(word, (text) => ({
        text,
        readings: readings.get(text) ?? (/[a-z]/i.test(text) ? [text.toLowerCase()] : []),
      })),
    singles: mostUsedFirst(readings.keys(), words),
    isSyllabic: true,
  });
}

function readingsOf({ characters, typedAs }: HanTyping): Map<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  for (const [syllable, all] of Object.entries(characters)) {
    const typed = typedAs(syllable);
    for (const character of all) {
      readings.set(character, [...(readings.get(character) ?? []), ...typed]);
    }
  }
  return readings;
}

function mostUsedFirst(characters: Iterable<string>, words: readonly string[]): string[] {
  const uses = Map.groupBy(words.join(''), (character) => character);
  const usesOf = (character: string) => uses.get(character)?.length ?? 0;
  return [...characters].toSorted((one, other) => usesOf(other) - usesOf(one));
}
