import { fold } from '../../../shared/search/fold.ts';
import { joiner } from './erase.ts';
import type { Suggest, Suggestion } from './writing.ts';

interface CompleteOptions {
  /**
   * For scripts without spaces, where a word may start anywhere: but not within these letters at the end, which spell
   * something together.
   */
  readonly unspaced?: RegExp;
  /** Brings words to the form in which they are compared. */
  readonly keyOf?: (text: string) => string;
}

/** How many words are offered. */
const limit = 5;

/** In scripts without spaces, no more letters than that are looked back. */
const longest = 12;

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Case, accents and the two apostrophes do not count, and the joiner is a space, as for the search. */
export function plainKey(text: string): string {
  return fold(text).replaceAll('’', "'").replaceAll(joiner, ' ');
}

/**
 * Completes what is written to one of the words, the short ones first: those that start with it, and then those of which a
 * later word does. As much of the text as starts a word counts, so that `my knee pa` becomes `my knee pain`.
 */
export function completeWords(
  words: readonly string[],
  { unspaced, keyOf = plainKey }: CompleteOptions = {},
): Suggest {
  const entries = [...Map.groupBy(words, keyOf)]
    .map(([key, [text = '']]) => [key, text] as const)
    .toSorted(([one], [other]) => one.length - other.length);

  return (before, after) => {
    if (unspaced === undefined && letter.test(after.slice(0, 1))) return [];
    for (const start of starts(before, unspaced)) {
      const written = before.slice(start);
      const typed = keyOf(written);
      if (typed.trim() === '') continue;
      const first = entries.filter(([key]) => key.startsWith(typed));
      const later =
        unspaced === undefined ? entries.filter(([key]) => key.includes(` ${typed}`)) : [];
      const found = [...new Set([...first, ...later])];
      if (found.length > 0) return offer(found, written);
    }
    return [];
  };
}

function offer(found: readonly (readonly [string, string])[], written: string): Suggestion[] {
  return found
    .filter(([, text]) => text !== written)
    .slice(0, limit)
    .map(([, text]) => ({ text, replaces: written.length }));
}

/** Where the word may start that the text ends with, the furthest first. */
function starts(before: string, unspaced: RegExp | undefined): number[] {
  const places = Array.from({ length: before.length }, (_, place) => place);
  if (unspaced === undefined) {
    return places.filter((place) => place === 0 || !letter.test(before.charAt(place - 1)));
  }
  const whole = unspaced.exec(before)?.index ?? before.length;
  return places.slice(-longest).filter((place) => place <= whole);
}
