import { canonicalizeTag } from '../../shared/domain/language-tag.ts';
import { sourceLocale } from '../../shared/domain/locale.ts';
import type { Language } from '../../shared/http/reader-language.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';

/**
 * Chooses the language that a query names: that of who reads, or else the provider's. One that we lack, or that is none,
 * gives the source language as a fallback.
 *
 * @returns undefined where the query names none
 */
export function requestedLanguage(
  query: URLSearchParams,
  { matcher, release }: Snapshot,
): Language | undefined {
  const wishes = [
    query.get('informationRecipient.languageCode.c') ?? '',
    query.get('performer.languageCode.c') ?? '',
  ].filter((wish) => wish !== '');
  for (const wish of wishes) {
    const match = matcher.match(wish);
    if (match !== undefined) return { ...match, from: 'query' };
  }
  const [first] = wishes;
  if (first === undefined) return undefined;
  const unmet = canonicalizeTag(first);
  return {
    // `und`: what was asked for is no language tag.
    requested: unmet ?? 'und',
    locale: sourceLocale(release),
    reason: 'fallback',
    from: 'query',
    ...(unmet === undefined ? {} : { unmet }),
  };
}

/** Who names no language reads the language that texts are written in first. */
export function sourceLanguage({ release }: Snapshot): Language {
  const locale = sourceLocale(release);
  return { requested: locale.tag, locale, reason: 'exact', from: 'query' };
}
