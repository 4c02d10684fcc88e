import type { Clinic } from '../domain/clinic.ts';
import type { Translate } from './translator.ts';

/** The notice of language assistance (45 CFR 92.11); it goes with every page. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export function noticeOf(t: Translate, { phone }: Clinic): Notice {
  const text = t('notice.text');
  // An ideographic full stop is as wide as a letter, and needs no space after it.
  const space = text.endsWith('。') ? '' : ' ';
  return {
    title: t('notice.title'),
    text: phone === undefined ? text : `${text}${space}${t('notice.phone', { phone })}`,
  };
}
