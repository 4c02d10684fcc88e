/**
 * Whether a translation is the English itself. Terms that a language took over are its own words: those of its
 * glossary, and single words.
 *
 * @param terms the locale's approved terms
 */
export function isUntranslated(
  source: string,
  translated: string,
  terms: readonly string[],
): boolean {
  if (source !== translated) return false;
  const words = source.replaceAll(/\{\{\w+\}\}/g, '').match(/\p{L}+/gu) ?? [];
  const isTerm = terms.some((term) => term.toLowerCase() === source.toLowerCase());
  return words.length > 1 && !isTerm;
}
