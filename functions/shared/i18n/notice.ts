import type { Clinic } from '../domain/clinic.ts';
import { joinSentences } from './join-sentences.ts';
import type { Translate } from './translator.ts';

/** The notice of language assistance (45 CFR 92.11); it goes with every page. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export function noticeOf(t: Translate, { phone }: Clinic): Notice {
  const text = t('notice.text');
  return {
    title: t('notice.title'),
    text: phone === undefined ? text : joinSentences([text, t('notice.phone', { phone })]),
  };
}
