import { LRUCache } from 'lru-cache';
import { segment, type Token } from './segment.ts';

/** Where a match stands in a text, in UTF-16 code units: from the first to before the last. */
export type Range = readonly [start: number, end: number];

/** A part of a text, and what of it a query found. */
export interface Snippet {
  readonly text: string;
  readonly matches: readonly Range[];
}

/** About two lines on a phone. */
const length = 160;

/** Texts that were taken apart, as they are found again and again; the size is that of their tokens. */
const takenApart = new LRUCache<string, readonly Token[]>({ maxSize: 400_000 });

function tokensOf(text: string, tag: string): readonly Token[] {
  const key = `${tag} ${text}`;
  const known = takenApart.get(key);
  if (known !== undefined) return known;
  const tokens = [...segment(text, tag)];
  takenApart.set(key, tokens, { size: tokens.length + 1 });
  return tokens;
}

/** @returns where a text has one of the terms; ranges that touch or overlap are one */
export function findMatches(text: string, tag: string, terms: ReadonlySet<string>): Range[] {
  const found: Range[] = [];
  for (const { term, accented, start, end } of tokensOf(text, tag)) {
    if (terms.has(term) || (accented !== undefined && terms.has(accented)))
      found.push([start, end]);
  }
  return merge(found);
}

/**
 * Cuts the part of a text that says what was looked for: around its first match, between words.
 *
 * @returns undefined where it has none
 */
export function cutSnippet(
  text: string,
  tag: string,
  terms: ReadonlySet<string>,
): Snippet | undefined {
  const matches = findMatches(text, tag, terms);
  const [first] = matches;
  if (first === undefined) return undefined;
  if (text.length <= length) return { text, matches };
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)];
  const lead = Math.max(0, first[0] - length / 4);
  const start =
    words.find(({ index, isWordLike }) => isWordLike === true && index >= lead)?.index ?? 0;
  const last = words.findLast(({ index, segment: word }) => index + word.length <= start + length);
  const end = last === undefined ? text.length : last.index + last.segment.length;
  return {
    text: text.slice(start, end),
    matches: matches
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start, to - start]),
  };
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    } else merged.push([start, end]);
  }
  return merged;
}
