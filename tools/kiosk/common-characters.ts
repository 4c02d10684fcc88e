/** The locales that are written with Chinese characters alone. */
export const hanLocales = ['zh-Hans', 'zh-Hant'] as const;
export type HanLocale = (typeof hanLocales)[number];

/** Where a national standard has the characters in common use: the ranges of the first and of the second byte. */
const places: Readonly<Record<HanLocale, Place>> = {
  // GB/T 2312, level 1.
  'zh-Hans': { encoding: 'gb2312', rows: [0xb0, 0xd7], cells: [0xa1, 0xfe] },
  // Big5, frequently used characters.
  'zh-Hant': { encoding: 'big5', rows: [0xa4, 0xc6], cells: [0x40, 0xfe] },
};

interface Place {
  readonly encoding: string;
  readonly rows: readonly [first: number, last: number];
  readonly cells: readonly [first: number, last: number];
}

/** @returns the characters in common use, in the order of the standard: 3,755 simplified, 5,401 traditional ones */
export function commonCharacters(tag: HanLocale): string[] {
  const { encoding, rows, cells } = places[tag];
  const decoder = new TextDecoder(encoding);
  const characters: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (let cell = cells[0]; cell <= cells[1]; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
