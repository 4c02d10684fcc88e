/** A range may claim what the font lacks: the next font draws it. A list of all ideographs is long. */
const widestGap = 0xff;

/** @param unicodeRange as CSS writes it: `U+20-7E, U+A0` */
export function codePointsIn(unicodeRange: string): number[] {
  return unicodeRange.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** @returns few ranges that have all of the characters, and nothing below the first or above the last */
export function unicodeRangeOf(characters: string): string {
  const ranges: [first: number, last: number][] = [];
  const codePoints = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  for (const codePoint of codePoints.toSorted((one, other) => one - other)) {
    const range = ranges.at(-1);
    if (range !== undefined && codePoint - range[1] <= widestGap) range[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges
    .map(
      (range) => `U+${[...new Set(range)].map((end) => end.toString(16).toUpperCase()).join('-')}`,
    )
    .join(',');
}
