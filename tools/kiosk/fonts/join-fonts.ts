import type { TTF } from 'fonteditor-core';

/**
 * Joins parts of a font that have the same metrics, into the first of them. Glyphs come in the order of their characters,
 * which compresses best.
 *
 * @param family what the font calls itself
 */
export function joinFonts(parts: readonly TTF.TTFObject[], family: string): TTF.TTFObject {
  const [font] = parts;
  const missing = font?.glyf[0];
  if (font === undefined || missing === undefined) throw new Error(`${family}: nothing to draw.`);
  const glyphs = parts.flatMap(({ glyf }) => glyf.filter((glyph) => firstOf(glyph) !== undefined));
  // The first of a font stands for what it lacks.
  font.glyf = [
    missing,
    ...glyphs.toSorted((one, other) => (firstOf(one) ?? 0) - (firstOf(other) ?? 0)),
  ];
  // The slices bear the name of their thinnest weight.
  font.name.fontFamily = family;
  font.name['fullName'] = family;
  font.name['postScriptName'] = family.replaceAll(' ', '');
  return font;
}

/** A glyph that only others are made of has no character. */
function firstOf({ unicode }: { readonly unicode?: readonly number[] }): number | undefined {
  return unicode?.[0];
}
