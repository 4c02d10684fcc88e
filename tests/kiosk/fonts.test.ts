import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { codePointsIn } from '../../tools/kiosk/fonts/unicode-range.ts';
import { fontBudget, fontLicence, makeFonts } from '../../tools/kiosk/fonts.ts';
import { localesDirectory } from '../../tools/local/paths.ts';
import { allTags } from '../support/registry.ts';

interface Locale {
  readonly tag: string;
  readonly autonym: string;
  readonly script: string;
}

const { locales }: { locales: readonly Locale[] } = JSON.parse(
  await readFile(join(localesDirectory, 'registry.json'), 'utf8'),
);
const files = await makeFonts(localesDirectory);
const fonts = files.map((file) => {
  const opened = create(Buffer.from(file.bytes));
  if (!('characterSet' in opened)) throw new TypeError(`${file.family} is a collection`);
  return { ...file, font: opened, claimed: new Set(codePointsIn(file.unicodeRange)) };
});

/** What a browser sets a text in: the fonts of its script and of Latin, each in the weight that is nearest. */
function stackOf(script: string, weight: number) {
  return [script, 'Latn'].flatMap((each) => {
    const drawn = fonts.filter((font) => font.script === each);
    return drawn.find((font) => font.weight === weight) ?? drawn.slice(0, 1);
  });
}

/** Search aids and what is spoken for an abbreviation are on no page; who wrote a string is beside it. */
const unseen = /^(search|speech|.*\.provenance)\.json$/;

/** Nothing to see: controls, and marks of direction. */
const invisible = /[\p{Cc}\u200e\u200f\u2066-\u2069]/u;

async function charactersOf({ tag, autonym }: Locale): Promise<Set<string>> {
  const folder = join(localesDirectory, tag);
  const characters = new Set(autonym);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.json') || unseen.test(entry.name)) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    // As JSON writes it without escapes; signs of JSON are ASCII.
    for (const character of JSON.stringify(JSON.parse(text))) characters.add(character);
  }
  return new Set([...characters].filter((character) => !invisible.test(character)));
}

test('the registry has the languages that are tested', () => {
  expect(locales.map(({ tag }) => tag)).toEqual(allTags);
});

describe.each(locales)('the fonts for $tag', (locale) => {
  test.each([400, 600])('draw all that its pages show, in weight %i', async (weight) => {
    const stack = stackOf(locale.script, weight);
    const missing = [...(await charactersOf(locale))].filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return !stack.some(
        ({ font, claimed }) => claimed.has(codePoint) && font.hasGlyphForCodePoint(codePoint),
      );
    });
    expect(missing.map((each) => `${each} U+${each.codePointAt(0)?.toString(16)}`)).toEqual([]);
  });
});

describe.each([...Map.groupBy(fonts, ({ script }) => script)])('the fonts of %s', (script, own) => {
  test('fit the budget', () => {
    const size = own.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size).toBeLessThanOrEqual(fontBudget);
    expect(fontBudget).toBe(100_000);
  });

  test('claim ASCII only if they are Latin', () => {
    const isClaimed = own.map(({ claimed }) => [...claimed].some((codePoint) => codePoint < 0x80));
    expect(isClaimed).toEqual(own.map(() => script === 'Latn'));
  });
});

test('there is a regular font for each script, and a bold one but for ideographs', () => {
  expect(fonts.map(({ family, script, weight }) => `${family}: ${script} ${weight}`)).toEqual([
    'Noto Sans Latn: Latn 400',
    'Noto Sans Latn: Latn 600',
    'Noto Sans Cyrl: Cyrl 400',
    'Noto Sans Cyrl: Cyrl 600',
    'Noto Sans Arab: Arab 400',
    'Noto Sans Arab: Arab 600',
    'Noto Sans Hans: Hans 400',
    'Noto Sans Hant: Hant 400',
    'Noto Sans Jpan: Jpan 400',
    'Noto Sans Kore: Kore 400',
    'Noto Sans Kore: Kore 600',
  ]);
});

test.each([400, 600])('Arabic letters join and bear their marks, in weight %i', (weight) => {
  const [arabic] = stackOf('Arab', weight);
  expect(arabic?.font.availableFeatures).toEqual(
    expect.arrayContaining(['init', 'medi', 'fina', 'rlig', 'ccmp', 'mark', 'mkmk']),
  );
  const glyphsOf = (text: string) =>
    arabic?.font.layout(text, undefined, 'arab', 'ARA', 'rtl').glyphs.map(({ id }) => id) ?? [];
  // Four forms of one letter: alone, and at the end, in the middle and at the beginning of a word.
  expect(new Set([...glyphsOf('م'), ...glyphsOf('ممم')]).size).toBe(4);
});

test('fonts say whose they are', async () => {
  const copyrights = fonts.map(({ font }) => font.copyright);
  const licence = await fontLicence();
  expect(copyrights.filter((copyright) => !/Noto Project Authors|Adobe/.test(copyright))).toEqual(
    [],
  );
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const { family } of fonts) expect(licence).toContain(family);
});
