import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { legalNames, type FontSource } from './font-source.ts';

/** What shapes text: joined letters, marks in their places, forms of a language. Small capitals and the like stay behind. */
const features = 'ccmp locl rlig calt liga kern mark mkmk init medi fina isol curs'.split(' ');

/** Where a package has it. */
interface WholeFontPaths {
  readonly folder: string;
  readonly fileOf: (weight: number) => string;
  readonly licence: string;
}

/** A package with one file for each weight. */
export function wholeFont({ folder, fileOf, licence }: WholeFontPaths): FontSource {
  return {
    draw: async (characters, weight) =>
      subsetFont(await readFile(join(folder, fileOf(weight))), characters, {
        targetFormat: 'woff2',
        keepFeatures: features,
        preserveNameIds: legalNames,
      }),
    licence: async () => readFile(join(folder, licence), 'utf8'),
  };
}
