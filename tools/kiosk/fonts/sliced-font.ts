import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Font, type TTF } from 'fonteditor-core';
import subsetFont from 'subset-font';
import * as v from 'valibot';
import { coarsen } from './coarsen.ts';
import { legalNames, type FontSource } from './font-source.ts';
import { joinFonts } from './join-fonts.ts';
import { codePointsIn } from './unicode-range.ts';

/** Nothing that lines from left to right need. */
const dropTables = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'];

/** What the package leaves out of its licence, and its fonts say. */
const copyright =
  "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.";

interface SlicedFontOptions {
  readonly folder: string;
  /** What the font calls itself. */
  readonly family: string;
  /** The grid that its glyphs are drawn on. */
  readonly unitsPerEm: number;
}

/**
 * A package of Fontsource with a variable font in a hundred slices, each of characters that are often together on a page.
 * What is needed of them becomes one font again: packages with whole files are fourteen times as large.
 */
export function slicedFont({ folder, family, unitsPerEm }: SlicedFontOptions): FontSource {
  return {
    async draw(characters, weight) {
      const sliceOf = await readSlices(folder);
      const parts = Map.groupBy(characters, (character) => sliceOf.get(character.codePointAt(0)));
      const fonts: TTF.TTFObject[] = [];
      for (const [slice, part] of parts) {
        if (slice !== undefined) fonts.push(await cut(slice, part.join(''), weight));
      }
      const font = joinFonts(fonts, family);
      coarsen(font, unitsPerEm);
      const whole = Font.create().set(font).write({ type: 'ttf', toBuffer: true });
      return subsetFont(whole, characters, {
        targetFormat: 'woff2',
        preserveNameIds: legalNames,
      });
    },
    licence: async () => `${copyright}\n\n${await readFile(join(folder, 'LICENSE'), 'utf8')}`,
  };

  async function cut(slice: string, characters: string, weight: number): Promise<TTF.TTFObject> {
    const file = `files/${basename(folder)}-${slice}-wght-normal.woff2`;
    const font = await subsetFont(await readFile(join(folder, file)), characters, {
      targetFormat: 'sfnt',
      variationAxes: { wght: weight },
      preserveNameIds: legalNames,
      dropTables,
    });
    return Font.create(Buffer.from(font), { type: 'ttf' }).get();
  }
}

/** The name of the slice that has a character, by its code point. */
async function readSlices(folder: string): Promise<Map<number | undefined, string>> {
  const text = await readFile(join(folder, 'unicode.json'), 'utf8');
  const ranges = v.parse(v.record(v.string(), v.string()), JSON.parse(text));
  return new Map(
    Object.entries(ranges).flatMap(([slice, range]) =>
      codePointsIn(range).map((codePoint) => [codePoint, slice.replace(/[[\]]/g, '')] as const),
    ),
  );
}
