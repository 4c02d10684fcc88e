import { maximizeTag } from './language-tag.ts';
import type { Locale } from './locale.ts';
import { objection, type TranslationPolicy } from './policy.ts';
import type { Translation } from './translation.ts';

/**
 * Why a locale gets the text that it gets:
 * - `exact`: its own;
 * - `regional`: that of the same language and script elsewhere;
 * - `fallback`: it has none, so it gets one of its fallbacks';
 * - `unreviewed`, `stale`: it has one that the policy holds back, so it gets one of its fallbacks'.
 */
export type Reason = 'exact' | 'regional' | 'fallback' | 'unreviewed' | 'stale';

export interface Resolution {
  /** Tag of the locale whose text is served. */
  readonly served: string;
  readonly reason: Reason;
  readonly translation: Translation;
}

/**
 * Decides which localization of a topic a locale gets.
 *
 * @param locale the locale to resolve for
 * @param localizations what is known of each locale's text, by tag; the source locale's among them
 * @param source tag of the source locale, whose text may always be served
 * @throws RangeError where there is no source text
 */
export function resolve(
  locale: Locale,
  localizations: ReadonlyMap<string, Translation>,
  source: string,
  policy: TranslationPolicy,
): Resolution {
  const own = localizations.get(locale.tag);
  const held = own === undefined ? 'fallback' : objection(own, policy);

  for (const tag of [locale.tag, ...locale.fallbacks, source]) {
    const translation = localizations.get(tag);
    if (translation === undefined || objection(translation, policy) !== undefined) continue;
    if (tag === locale.tag) return { served: tag, reason: 'exact', translation };
    const reason = isSameLanguage(tag, locale.tag) ? 'regional' : (held ?? 'fallback');
    return { served: tag, reason, translation };
  }
  throw new RangeError(`There is no text in the source locale ${source}`);
}

function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [maximizeTag(a), maximizeTag(b)];
  return one !== undefined && one.language === other?.language && one.script === other.script;
}
