import { matchReading, type Match, type Token, type Typing } from './match-reading.ts';

/** What can be found by how it is read. */
export interface Dictionary {
  readonly words: readonly (readonly Token[])[];
  /** What is found by itself alone, after the words. */
  readonly singles: readonly (readonly Token[])[];
}

/** A part of a word that was typed, all of a word that starts with it, or another that explains a part of what is typed. */
export interface Found extends Match {
  readonly text: string;
  readonly sort: 'part' | 'word' | 'other';
}

/** Finds words, also in their middle: what of the words is typed makes a dictionary of phrases. */
export function findSpelled(
  { words, singles }: Dictionary,
  typed: string,
  typing: Typing,
): Found[] {
  return [
    ...singles.flatMap((tokens): Found[] => {
      const match = matchReading(tokens, typed, typing);
      return match === undefined ? [] : [{ ...match, text: textOf(tokens), sort: 'other' }];
    }),
    ...words.flatMap((tokens) => findInWord(tokens, typed, typing)),
  ];
}

function findInWord(tokens: readonly Token[], typed: string, typing: Typing): Found[] {
  return tokens.flatMap(({ text, readings }, from): Found[] => {
    // A word's part does not start with what is typed as it is written, such as a Japanese particle.
    if (from > 0 && readings.includes(text)) return [];
    const left = tokens.slice(from);
    // Initials anywhere in any word would find anything.
    const match = matchReading(left, typed, from === 0 ? typing : { ...typing, initialsOf: none });
    if (match === undefined) return [];
    const part = textOf(left.slice(0, match.count));
    if (match.rest !== '') return [{ ...match, text: part, sort: 'other' }];
    if (from > 0) {
      // Half a syllable in the middle of a word is more of a guess than one at its start.
      return [{ ...match, guessed: match.guessed * 2, text: part, sort: 'part' }];
    }
    return [
      { ...match, text: part, sort: 'part' },
      { ...match, text: textOf(tokens), sort: 'word' },
    ];
  });
}

function none(): readonly string[] {
  return [];
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** @param loosen brings together what is often typed one for the other */
export function loosenAll(
  { words, singles }: Dictionary,
  loosen: (letters: string) => string,
): Dictionary {
  const loosened = (tokens: readonly Token[]) =>
    tokens.map(({ text, readings }) => ({ text, readings: readings.map(loosen) }));
  return { words: words.map(loosened), singles: singles.map(loosened) };
}
