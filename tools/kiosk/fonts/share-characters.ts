import { scriptFonts } from './script-fonts.ts';
import { usualCharacters } from './usual-characters.ts';

/**
 * Shares characters out among the fonts: each draws what it can of the texts in its script, and the Latin font the rest.
 *
 * @param shown by script (ISO 15924)
 * @returns by the font's script, in the order of code points
 */
export function shareCharacters(
  shown: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const latin = new Set(usualCharacters['Latn']);
  const shares = new Map([['Latn', latin]]);
  for (const [script, characters] of shown) {
    const font = scriptFonts.find((each) => each.script === script);
    const own = shares.get(script) ?? new Set(usualCharacters[script]);
    if (font !== undefined) shares.set(script, own);
    for (const character of characters) {
      (font?.draws.test(character) === true ? own : latin).add(character);
    }
  }
  return new Map(
    [...shares].map(([script, own]) => [script, [...own].toSorted(byCodePoint).join('')]),
  );
}

function byCodePoint(one: string, other: string): number {
  return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}
