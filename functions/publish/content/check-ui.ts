import type { UiStrings } from '../../shared/domain/catalogue.ts';
import type { Locale } from '../../shared/domain/locale.ts';
import { checkNames } from './check-structure.ts';
import type { Complaint } from './complaint.ts';
import { strings } from './strings.ts';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;
/** Placeholders, and braces that are no placeholder: those never match a source's. */
const placeholder = /\{\{\w+\}\}|[{}]+/g;

/** Forms that stand for one number: a language may say the number with the noun alone. */
const numberlessForms = new Set(['zero', 'one', 'two']);

/**
 * Where the interface strings of a locale are not those of the source: keys, placeholders, and the plural suffixes of
 * i18next's JSON v4, which must be the CLDR cardinal categories of the locale's language.
 */
export function checkUi(
  file: string,
  locale: Locale,
  source: UiStrings,
  translated: UiStrings,
): Complaint[] {
  const categories = new Intl.PluralRules(locale.pluralsLike ?? locale.tag).resolvedOptions()
    .pluralCategories;
  const sources = new Map(strings(source));
  const translations = new Map(strings(translated));
  const wanted = [...sources.keys()].flatMap((key) => {
    if (!pluralSuffix.test(key)) return [key];
    return categories.map((category) => key.replace(pluralSuffix, `_${category}`));
  });

  const names = checkNames(file, [...new Set(wanted)], [...translations.keys()]);
  const placeholders = [...translations].flatMap(([key, text]) => {
    const original = sources.get(key) ?? sources.get(key.replace(pluralSuffix, '_other'));
    if (original === undefined) return [];
    const form = pluralSuffix.exec(key)?.[1] ?? '';
    const [expected, found] = [placeholdersOf(original), placeholdersOf(text)];
    if (expected === found || (numberlessForms.has(form) && found === '')) return [];
    return [
      {
        file,
        key,
        message: `must have the placeholders ${expected || 'none'}, not ${found || 'none'}`,
      },
    ];
  });
  return [...names, ...placeholders];
}

function placeholdersOf(text: string): string {
  return [...text.matchAll(placeholder)]
    .map(([whole]) => whole)
    .toSorted()
    .join(' ');
}
