import type { ReleaseLocale } from '../domain/release.ts';
import type { Translation } from '../domain/translation.ts';
import type { Reason, Resolution } from '../domain/resolve.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Language } from './reader-language.ts';

/** What an answer says about its language: what was asked for, what is given, and why. */
export interface LocaleEnvelope {
  readonly requested: string;
  readonly served: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isFallback: boolean;
  readonly reason: Reason;
  /** Where it is a fallback: why, in the reader's language where we have it. */
  readonly message?: string;
}

/** What an answer says about how its text came to be. */
export interface TranslationEnvelope extends Translation {
  /** What a reader must be told, in the reader's language; absent where nothing must. */
  readonly label?: string;
}

/** @param served the locale that the text is in */
export function localeEnvelope(
  language: Language,
  served: ReleaseLocale,
  resolved: Reason,
  t: Translate,
): LocaleEnvelope {
  const reason = overallReason(language.reason, resolved);
  const isFallback = isFallbackReason(reason);
  return {
    requested: language.requested,
    served: served.tag,
    dir: served.dir,
    isFallback,
    reason,
    ...(isFallback ? { message: t(`fallback.${reason}`, { language: served.autonym }) } : {}),
  };
}

/** Whether the text is in another language than the reader asked for. */
export function isFallbackReason(reason: Reason): reason is Exclude<Reason, 'exact' | 'regional'> {
  return reason !== 'exact' && reason !== 'regional';
}

/** The choice of the locale comes first, then what the locale has: the first that is not exact tells why. */
export function overallReason(chosen: Language['reason'], resolved: Reason): Reason {
  if (chosen === 'fallback') return 'fallback';
  return resolved === 'exact' ? chosen : resolved;
}

export function translationEnvelope(translation: Translation, t: Translate): TranslationEnvelope {
  const { method, status } = translation;
  if (method === 'original' || status === 'original') return translation;
  const label = t(`translation.${method}.${status}`);
  return {
    ...translation,
    label: translation.stale ? joinSentences([label, t('translation.stale')]) : label,
  };
}

/**
 * The language of many texts as one: theirs where all are in one, else the locale's own where it has one of them. Each
 * says its own beside it.
 */
export function commonResolution(
  entries: readonly Resolution[],
  own: string,
): Pick<Resolution, 'served' | 'reason'> {
  const [first] = entries;
  const isOne = entries.every(({ served }) => served === first?.served);
  const isAnyOwn = entries.some(({ served }) => served === own);
  if (first === undefined || (!isOne && isAnyOwn)) return { served: own, reason: 'exact' };
  return { served: first.served, reason: first.reason };
}

/** From the least to the most that can be said of a text. */
const methods = ['machine', 'human', 'original'] as const;
const statuses = ['unreviewed', 'reviewed', 'original'] as const;

/** What is true of many translations as one: the least that is true of each. */
export function commonTranslation(translations: readonly Translation[]): Translation {
  const least = <T>(order: readonly T[], pick: (translation: Translation) => T) =>
    order.find((value) => translations.some((each) => pick(each) === value));
  const status = least(statuses, (each) => each.status) ?? 'original';
  const reviews = translations.flatMap(({ reviewedAt }) => reviewedAt ?? []).toSorted();
  const [oldest] = reviews;
  const updates = translations.flatMap(({ updatedAt }) => updatedAt ?? []).toSorted();
  const newest = updates.at(-1);
  return {
    method: least(methods, (each) => each.method) ?? 'original',
    status,
    ...(oldest === undefined || reviews.length < translations.length ? {} : { reviewedAt: oldest }),
    ...(newest === undefined || updates.length < translations.length ? {} : { updatedAt: newest }),
    stale: translations.some(({ stale }) => stale),
  };
}

/** The language and the translation of many texts as one; those of the interface where there are none. */
export function commonOf(
  entries: readonly Resolution[],
  locale: ReleaseLocale,
): Pick<Resolution, 'served' | 'reason' | 'translation'> {
  const translation =
    entries.length === 0
      ? locale.interface
      : commonTranslation(entries.map((entry) => entry.translation));
  return { ...commonResolution(entries, locale.tag), translation };
}

/** What an answer says about its words that are the interface's: titles of lists, labels, messages, the notice. */
export function interfaceEnvelope(
  { tag, dir, interface: translation }: ReleaseLocale,
  t: Translate,
) {
  return { locale: tag, dir, translation: translationEnvelope(translation, t) };
}
