/**
 * How long a text may be, in user-perceived characters, where it stands in a place of a fixed size: headings on a
 * kiosk's screen at 1080 pixels. Running text has no bound.
 *
 * @param document `ui`, `glossary` or a topic's id
 * @param key of the segment
 * @returns undefined where there is no bound
 */
export function maxLengthOf(document: string, key: string): number | undefined {
  if (document === 'glossary') return key.endsWith('.term') ? 80 : undefined;
  if (document === 'ui') {
    if (/^kinds\.\w+\.title$/.test(key)) return 40;
    return /\.count_\w+$/.test(key) ? 48 : undefined;
  }
  if (key === 'title') return 60;
  return key.endsWith('.heading') ? 60 : undefined;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many characters a reader counts. */
export function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}
