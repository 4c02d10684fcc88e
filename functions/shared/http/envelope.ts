import type { ReleaseLocale } from '../domain/release.ts';
import type { Translation } from '../domain/provenance.ts';
import type { Reason, Resolution } from '../domain/resolve.ts';
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
  const isFallback = reason !== 'exact' && reason !== 'regional';
  return {
    requested: language.requested,
    served: served.tag,
    dir: served.dir,
    isFallback,
    reason,
    ...(isFallback ? { message: t(`fallback.${reason}`, { language: served.autonym }) } : {}),
  };
}

/** The choice of the locale comes first, then what the locale has: the first that is not exact tells why. */
function overallReason(chosen: Language['reason'], resolved: Reason): Reason {
  if (chosen === 'fallback') return 'fallback';
  return resolved === 'exact' ? chosen : resolved;
}

export function translationEnvelope(translation: Translation, t: Translate): TranslationEnvelope {
  const { method, status } = translation;
  if (method === 'original' || status === 'original') return translation;
  const label = t(`translation.${method}.${status}`);
  return {
    ...translation,
    label: translation.stale ? `${label} ${t('translation.stale')}` : label,
  };
}

/** The language of many texts as one: that of all of them, or else the locale's own and the first reason it is not. */
export function commonResolution(
  entries: readonly Resolution[],
  own: string,
): { served: string; reason: Reason } {
  const first = entries[0];
  if (first !== undefined && entries.every(({ served }) => served === first.served)) {
    return { served: first.served, reason: first.reason };
  }
  const foreign = entries.find(({ served }) => served !== own);
  return { served: own, reason: foreign?.reason ?? 'exact' };
}

/** What is true of many translations as one: the least that is true of each. */
export function commonTranslation(translations: readonly Translation[]): Translation {
  const worst = (['machine', 'human'] as const).flatMap((method) =>
    (['unreviewed', 'reviewed'] as const).flatMap(
      (status) =>
        translations.find((each) => each.method === method && each.status === status) ?? [],
    ),
  )[0];
  const found = worst ??
    translations[0] ?? { method: 'original', status: 'original', stale: false };
  return { ...found, stale: translations.some(({ stale }) => stale) };
}
