import { findSpelled, loosenAll, type Dictionary, type Found } from './find-spelled.ts';
import type { Token, Typing } from './match-reading.ts';
import type { Suggest } from './writing.ts';

/** How words are spelled with the letters of a keyboard. */
export interface Spelling extends Typing {
  /** The letters at the end of a text that spell something. */
  readonly run: RegExp;
  readonly tokensOf: (word: string) => readonly Token[];
  /** Brings together what is often typed one for the other; of one letter it makes at most one. */
  readonly loosen: (letters: string) => string;
  /** What is offered beside the words. */
  readonly singles: readonly string[];
  /** Whether the beginning of what is typed is offered by itself, even where words explain all of it. */
  readonly isSyllabic: boolean;
}

/** How many are offered of each sort, in this order. */
const limits = { part: 4, word: 6, other: 20 } as const;

/**
 * Offers the words that typed letters spell, parts of words, and words that go on. Where no word explains all that is typed,
 * its beginning is offered, and the rest stays.
 */
export function suggestSpelled(words: readonly string[], spelling: Spelling): Suggest {
  const { run, tokensOf, loosen, isSyllabic } = spelling;
  const dictionary: Dictionary = {
    words: words.map(tokensOf),
    singles: spelling.singles.map(tokensOf),
  };
  const loose = loosenAll(dictionary, loosen);

  return (before) => {
    const written = run.exec(before)?.[0];
    if (written === undefined) return [];
    const typed = written.toLowerCase();
    const found = [
      ...findSpelled(dictionary, typed, spelling),
      // What is typed one for the other is a guess, and says nothing of how much of it was typed.
      ...findSpelled(loose, loosen(typed), spelling)
        .filter(({ rest }) => rest === '')
        .map((one) => ({ ...one, guessed: one.guessed + 1 })),
    ].toSorted(byNearness);
    const [nearest] = isSyllabic ? found.filter(({ rest }) => rest !== '') : found;
    return choose(
      found.filter(
        ({ text, rest }) =>
          (rest === '' || rest.length === nearest?.rest.length) &&
          text !== spelledBy(written, rest),
      ),
    ).map(({ text, rest }) => ({ text, replaces: typed.length, rest }));
  };
}

/** @returns each text once */
function choose(found: readonly Found[]): Found[] {
  const chosen = new Map<string, Found>();
  for (const sort of ['part', 'word', 'other'] as const) {
    const all = found.filter((each) => each.sort === sort && !chosen.has(each.text));
    const texts = [...Map.groupBy(all, ({ text }) => text).values()].flatMap((same) =>
      same.slice(0, 1).map((best) => ({ best, uses: same.length })),
    );
    const ordered = texts.toSorted((one, other) => {
      const difference = byNearness(one.best, other.best);
      if (difference !== 0 || sort === 'other') return difference;
      // A part of many words is likelier; of words that go on, the short ones are the names of things.
      return sort === 'part'
        ? other.uses - one.uses
        : one.best.text.length - other.best.text.length;
    });
    for (const { best } of ordered.slice(0, limits[sort])) chosen.set(best.text, best);
  }
  return [...chosen.values()];
}

function byNearness(one: Found, other: Found): number {
  return one.rest.length - other.rest.length || one.guessed - other.guessed;
}

/** What a text would replace. A Latin letter before something else is the start of a name, and is written already. */
function spelledBy(written: string, rest: string): string {
  const spelled = written.slice(0, written.length - rest.length);
  return rest === '' ? spelled : spelled.toUpperCase();
}
