/** The suffixes of i18next's JSON v4: CLDR's cardinal categories. */
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** @returns the plural category that a key is for: `few` for `topics.count_few`; undefined where it is for none */
export function pluralCategory(key: string): string | undefined {
  return pluralSuffix.exec(key)?.[1];
}

/**
 * The key of the source string that a translated string says: its own, or for a plural form that the source language
 * does not have, the source's `other`.
 *
 * @returns undefined where the source has no such string
 */
export function sourceKeyOf(
  key: string,
  source: { has: (key: string) => boolean },
): string | undefined {
  return [key, key.replace(pluralSuffix, '_other')].find((candidate) => source.has(candidate));
}

/** The keys that a translation must have, in the source's order: one for each plural category of its language. */
export function translatedKeys(source: Iterable<string>, categories: readonly string[]): string[] {
  const keys = [...source].flatMap((key) => {
    if (!pluralSuffix.test(key)) return [key];
    return categories.map((category) => key.replace(pluralSuffix, `_${category}`));
  });
  return [...new Set(keys)];
}
