import type { TTF } from 'fonteditor-core';

const lengthsOfLines = ['ascent', 'descent', 'lineGap'] as const;
const lengthsOfWindows = [
  'xAvgCharWidth',
  'ySubscriptXSize',
  'ySubscriptYSize',
  'ySubscriptXOffset',
  'ySubscriptYOffset',
  'ySuperscriptXSize',
  'ySuperscriptYSize',
  'ySuperscriptXOffset',
  'ySuperscriptYOffset',
  'yStrikeoutSize',
  'yStrikeoutPosition',
  'sTypoAscender',
  'sTypoDescender',
  'sTypoLineGap',
  'usWinAscent',
  'usWinDescent',
  'sxHeight',
  'sCapHeight',
] as const;
const lengthsOfUnderline = ['underlinePosition', 'underlineThickness'] as const;
const lengthsOfGlyph = ['xMin', 'yMin', 'xMax', 'yMax', 'advanceWidth', 'leftSideBearing'] as const;

/**
 * Draws a font on a grid of other units: half of Noto's thousand moves no point of a letter of 64 pixels by more than a
 * sixteenth of one, and takes an eighth off its file.
 */
export function coarsen(font: TTF.TTFObject, unitsPerEm: number): void {
  const { head, hhea, post, glyf } = font;
  const scale = unitsPerEm / (head['unitsPerEm'] ?? unitsPerEm);
  if (scale === 1) return;

  head['unitsPerEm'] = unitsPerEm;
  for (const name of lengthsOfLines) hhea[name] = scaled(hhea[name]);
  for (const name of lengthsOfWindows) font['OS/2'][name] = scaled(font['OS/2'][name]);
  for (const name of lengthsOfUnderline) post[name] = scaled(post[name]);
  for (const glyph of glyf) {
    for (const name of lengthsOfGlyph) glyph[name] = scaled(glyph[name]);
    for (const point of pointsOf(glyph)) {
      point.x = scaled(point.x);
      point.y = scaled(point.y);
    }
  }

  function scaled(length: number): number {
    return Math.round(length * scale);
  }
}

/** A space has no contours. */
function pointsOf({ contours }: { readonly contours?: readonly TTF.Contour[] }): TTF.Point[] {
  return contours?.flat() ?? [];
}
