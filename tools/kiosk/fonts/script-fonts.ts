import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { FontSource } from './font-source.ts';
import { slicedFont } from './sliced-font.ts';
import { wholeFont } from './whole-font.ts';

/** A font for one script. */
export interface ScriptFont {
  /** ISO 15924. */
  readonly script: string;
  readonly weights: readonly number[];
  /** What it draws in texts of the script; the Latin font draws the rest. */
  readonly draws: RegExp;
  readonly source: FontSource;
}

const require = createRequire(import.meta.url);

/** Ideographs with kana and hangul, punctuation as wide as they are, and quotation marks and dashes as they have them. */
const eastAsian = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}·—‘’“”…\uff00-\uffef]/u;

/**
 * The fonts, Latin first. Ideographs leave room for one weight in 100 kB, Chinese ones on a grid of half the units; nothing
 * that is set in them is bold.
 */
export const scriptFonts: readonly ScriptFont[] = [
  {
    script: 'Latn',
    weights: [400, 600],
    draws: /./su,
    source: notoSans(),
  },
  {
    script: 'Cyrl',
    weights: [400, 600],
    draws: /\p{scx=Cyrl}/u,
    source: notoSans(),
  },
  {
    script: 'Arab',
    weights: [400, 600],
    draws: /[\p{scx=Arab}\u200c-\u200f]/u,
    source: wholeFont({
      folder: dirname(require.resolve('@fontsource/noto-sans-arabic/package.json')),
      fileOf: (weight) => `files/noto-sans-arabic-arabic-${weight}-normal.woff2`,
      licence: 'LICENSE',
    }),
  },
  {
    script: 'Hans',
    weights: [400],
    draws: eastAsian,
    source: slicedFont({
      folder: dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json')),
      family: 'Noto Sans SC',
      unitsPerEm: 500,
    }),
  },
  {
    script: 'Hant',
    weights: [400],
    draws: eastAsian,
    source: slicedFont({
      folder: dirname(require.resolve('@fontsource-variable/noto-sans-tc/package.json')),
      family: 'Noto Sans TC',
      unitsPerEm: 500,
    }),
  },
  {
    script: 'Jpan',
    weights: [400],
    draws: eastAsian,
    source: slicedFont({
      folder: dirname(require.resolve('@fontsource-variable/noto-sans-jp/package.json')),
      family: 'Noto Sans JP',
      unitsPerEm: 1000,
    }),
  },
  {
    script: 'Kore',
    weights: [400, 600],
    draws: eastAsian,
    source: slicedFont({
      folder: dirname(require.resolve('@fontsource-variable/noto-sans-kr/package.json')),
      family: 'Noto Sans KR',
      unitsPerEm: 1000,
    }),
  },
];

/** Latin and Cyrillic from the font as Google has it: slices of Fontsource lack U+202F, which French has. */
function notoSans(): FontSource {
  const names: Readonly<Record<number, string>> = { 400: '400Regular', 600: '600SemiBold' };
  return wholeFont({
    folder: dirname(require.resolve('@expo-google-fonts/noto-sans/package.json')),
    fileOf: (weight) => `${names[weight]}/NotoSans_${names[weight]}.ttf`,
    licence: 'LICENSE_FONT',
  });
}
