/** Writes what Chinese characters are read as, for the keyboard of a clinic's screen. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { commonCharacters, type HanLocale, hanLocales } from './common-characters.ts';
import { readNames } from './names.ts';
import { taiwaneseReadings } from './taiwanese-readings.ts';

const keyboard = join(import.meta.dirname, '../../functions/kiosk/browser/keyboard');

/** The file that a locale's readings are in. */
export function readingsFile(tag: string): string {
  return join(keyboard, `readings-${tag}.json`);
}

/**
 * @param names of which every character is in it, beside the common ones
 * @returns JSON: characters by the syllables of Pinyin, without tones, that they are read as
 */
export function writeReadings(names: readonly string[], tag: HanLocale): string {
  const used = new Set(names.join('').match(/\p{Script=Han}/gu));
  const characters = new Set([...commonCharacters(tag), ...[...used].toSorted()]);
  const readings = Map.groupBy(
    [...characters].flatMap((character) =>
      syllablesOf(character, tag).map((syllable) => ({ character, syllable })),
    ),
    ({ syllable }) => syllable,
  );
  const lines = [...readings]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, read]) => [syllable, read.map(({ character }) => character).join('')]);
  return `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`;
}

function syllablesOf(character: string, tag: HanLocale): string[] {
  const read = pinyin(character, { multiple: true, type: 'array', toneType: 'none', v: true });
  const own = tag === 'zh-Hant' ? (taiwaneseReadings[character] ?? []) : [];
  // A hum or a nasal alone is no syllable that anybody types.
  return [...new Set([...read, ...own])].filter((syllable) =>
    /^[a-z]*[aeiouv][a-z]*$/.test(syllable),
  );
}

async function main(): Promise<void> {
  for (const tag of hanLocales) {
    const file = readingsFile(tag);
    const text = writeReadings(await readNames(tag), tag);
    const isNew = text !== (await readFile(file, 'utf8').catch(() => ''));
    if (isNew) await writeFile(file, text);
    console.log(`${file}: ${isNew ? 'written' : 'current'}`);
  }
}

if (import.meta.main) await main();
