/** Puts sentences behind each other. An ideographic full stop is as wide as a letter, and needs no space after it. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((each, place) =>
      place === sentences.length - 1 || each.endsWith('。') ? each : `${each} `,
    )
    .join('');
}
