/** Joins parts of Persian words without letting them touch. */
export const joiner = '\u200c';

/** Takes away the last grapheme cluster (UAX 29): what a reader sees as one letter, whatever it is made of. */
export function eraseLetter(before: string): string {
  // It has a key of its own, and belongs to the letter before it for Unicode alone.
  if (before.endsWith(joiner)) return before.slice(0, -joiner.length);
  const last = [...new Intl.Segmenter().segment(before)].at(-1);
  return before.slice(0, last?.index ?? 0);
}
