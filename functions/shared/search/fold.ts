/** Marks that readers leave out or add: of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs, kashida. */
const marks =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]/g;

/** Letters that are written one for the other, and that Unicode does not take apart (NFKD). */
const variants: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'g');

/** Arabic-Indic figures, of Arabic and of Persian. */
const figures = /[٠-٩۰-۹]/g;

/**
 * Brings a word to the form in which words are compared: case, diacritics, widths and variant letters do not count. The
 * case is that of no language, so that a Turkish `İ` or `ı` is an `i` for everybody.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(marks, '')
    .replace(variant, (letter) => variants[letter] ?? letter)
    .replace(figures, (figure) => String(figure.charCodeAt(0) & 0xf));
}
