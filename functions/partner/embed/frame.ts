import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ReleaseLocale } from '../../shared/domain/release.ts';
import { noticeOf } from '../../shared/i18n/notice.ts';
import type { View } from '../../shared/http/view.ts';
import type { EmbedFrame } from './embed-data.ts';

/** What surrounds what is shown, beside what the reader is told of it. */
export function describeFrame(
  { language, t }: View,
  languages: readonly ReleaseLocale[],
  clinic: Clinic,
  href: string,
): Omit<EmbedFrame, 'told'> {
  const { name } = clinic;
  return {
    own: languageOf(language.locale),
    languages: languages.map((locale) => ({ ...languageOf(locale), autonym: locale.autonym })),
    ...(name === undefined ? {} : { from: t('embed.from', { clinic: name }) }),
    notice: noticeOf(t, clinic),
    href,
    words: { language: t('kiosk.language'), open: t('embed.open') },
  };
}

export function languageOf({ tag, dir }: ReleaseLocale) {
  return { tag, dir };
}
