import { openKeptFonts } from './fonts/kept-fonts.ts';
import { scriptFonts } from './fonts/script-fonts.ts';
import { shareCharacters } from './fonts/share-characters.ts';
import { shownCharacters } from './fonts/shown-characters.ts';
import { unicodeRangeOf } from './fonts/unicode-range.ts';

/** A font for one script in one weight. */
export interface FontFile {
  readonly family: string;
  /** ISO 15924. */
  readonly script: string;
  /** Of CSS: 400 or 600. */
  readonly weight: number;
  /** WOFF2. */
  readonly bytes: Uint8Array;
  /** What a page has to have for a browser to fetch it, as CSS writes it. Only the Latin font claims ASCII. */
  readonly unicodeRange: string;
}

/** What the fonts of a script may weigh together, in bytes. */
export const fontBudget = 100_000;

/**
 * Makes the fonts for the scripts that a content folder has, Latin first: they draw what its pages show, and the letters
 * of scripts that have few. A script without a font of ours is left to the device.
 *
 * @throws Error if the fonts of a script weigh more than `fontBudget`
 */
export async function makeFonts(localesDirectory: string): Promise<FontFile[]> {
  const shares = shareCharacters(await shownCharacters(localesDirectory));
  const keep = await openKeptFonts();
  const files: FontFile[] = [];
  for (const { script, weights, source } of scriptFonts) {
    const characters = shares.get(script);
    if (characters === undefined) continue;
    const unicodeRange = unicodeRangeOf(characters);
    let size = 0;
    for (const weight of weights) {
      const draw = async () => source.draw(characters, weight);
      const bytes = await keep([script, weight, characters], draw);
      files.push({ family: familyOf(script), script, weight, bytes, unicodeRange });
      size += bytes.length;
    }
    if (size > fontBudget) {
      throw new Error(`The fonts of ${script} weigh ${size} bytes, and may weigh ${fontBudget}.`);
    }
  }
  return files;
}

/** The licences of the fonts, which go along with them (OFL-1.1, condition 2). */
export async function fontLicence(): Promise<string> {
  const licences = await Promise.all(
    scriptFonts.map(async ({ script, source }) => ({ script, text: await source.licence() })),
  );
  return [...Map.groupBy(licences, ({ text }) => text)]
    .map(
      ([text, of]) => `${of.map(({ script }) => familyOf(script)).join(', ')}\n\n${text.trim()}\n`,
    )
    .join('\n\n');
}

function familyOf(script: string): string {
  return `Noto Sans ${script}`;
}
