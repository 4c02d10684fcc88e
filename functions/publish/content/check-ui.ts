import type { Locale } from '../../shared/domain/locale.ts';
import { sourceKeyOf, translatedKeys } from '../../shared/domain/plural-keys.ts';
import type { Segments } from '../../shared/domain/segments.ts';
import { checkNames } from './check-structure.ts';
import type { Complaint } from './complaint.ts';
import { describePlaceholders, hasPlaceholders } from './placeholders.ts';

/**
 * Where the interface strings of a locale are not those of the source: keys, placeholders, and the plural suffixes of
 * i18next's JSON v4, which must be the CLDR cardinal categories of the locale's language.
 */
export function checkUi(
  file: string,
  locale: Locale,
  source: Segments,
  translated: Segments,
): Complaint[] {
  const wanted = translatedKeys(source.keys(), pluralCategories(locale));
  const names = checkNames(file, wanted, [...translated.keys()]);
  const placeholders = [...translated].flatMap(([key, text]) => {
    const original = source.get(sourceKeyOf(key, source) ?? '');
    if (original === undefined || hasPlaceholders(key, original, text)) return [];
    const [expected, found] = [describePlaceholders(original), describePlaceholders(text)];
    const message = `must have the placeholders ${expected || 'none'}, not ${found || 'none'}`;
    return [{ file, key, message }];
  });
  return [...names, ...placeholders];
}

/** CLDR's cardinal categories of a locale's language. */
export function pluralCategories({ tag, pluralsLike }: Locale): readonly string[] {
  return new Intl.PluralRules(pluralsLike ?? tag).resolvedOptions().pluralCategories;
}
