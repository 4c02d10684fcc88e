import { codePointsIn } from './unicode-range.ts';

/** What readers of a script may meet or type beyond what our texts have now, as ranges of code points. */
const ranges = {
  /** Latin-1, Extended-A, the letters of Vietnamese, what stands above and below, and punctuation. */
  Latn: `U+20-7E, U+A0-17F, U+192, U+1A0-1A1, U+1AF-1B0, U+218-21B, U+2BB-2BC, U+2C6-2C7, U+2C9-2CB, U+2D8-2DD,
    U+300-304, U+306-30C, U+31B, U+323, U+326-328, U+1E9E, U+1EA0-1EF9, U+2002-200B, U+2010-2015, U+2018-201E,
    U+2020-2022, U+2026, U+202F-2030, U+2032-2033, U+2039-203A, U+2044, U+20AB-20AC, U+20B1, U+20BD, U+2116, U+2122,
    U+2212`,
  /** The letters of Russian and its neighbours, and the stress mark. */
  Cyrl: 'U+301, U+306, U+308, U+400-45F, U+490-491',
  /** The letters of Arabic and Persian with their marks and figures, joiners, and the sign of the rial. */
  Arab: `U+60C, U+61B-61C, U+61F, U+621-63A, U+640-655, U+660-66D, U+670-671, U+67E, U+686, U+698, U+6A4, U+6A9, U+6AF,
    U+6C0, U+6CC, U+6D4-6D5, U+6F0-6F9, U+200C-200F, U+FDFC`,
  /** Zhuyin with its tones, and the names of both ways to type: they are on keys. */
  Hant: 'U+2C7, U+2CA-2CB, U+2D9, U+3105-3129, U+62FC, U+6CE8, U+97F3',
  /** Kana, and the key that makes them small. */
  Jpan: 'U+3001-3002, U+300C-300D, U+3041-3096, U+309B-309E, U+30A1-30FE, U+5C0F, U+FF01, U+FF1F',
  /** The letters that syllables are written with, on keys. */
  Kore: 'U+3131-3163',
};

/** The characters that a script's font has whether texts use them or not. */
export const usualCharacters = Object.fromEntries(
  Object.entries(ranges).map(([script, range]) => [
    script,
    String.fromCodePoint(...codePointsIn(range)),
  ]),
);
