import { noticeOf } from '../../shared/i18n/notice.ts';
import { problem } from '../../shared/http/problem.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { head } from './head.ts';
import type { AddResource } from './resource.ts';
import type { View } from '../../shared/http/view.ts';

/** The notice of language assistance (45 CFR 92.11), in the reader's language; it goes with every page. */
export function describeNotice({ language, t }: View, clinic: Clinic) {
  const { tag, dir } = language.locale;
  return { locale: tag, dir, ...noticeOf(t, clinic) };
}

/** `/notice`: the notice by itself. */
export function addNotice(add: AddResource, clinic: Clinic): void {
  add({
    path: '/notice',
    query: parameters.none,
    async describe(c, view) {
      const { tag, strings, interface: translation } = view.language.locale;
      const { title, text } = describeNotice(view, clinic);
      const subject = {
        id: 'notice',
        kind: 'notice',
        version: strings,
        served: tag,
        reason: 'exact',
        translation,
      } as const;
      const heading = head(c, view, subject);
      return {
        path: '/notice',
        alternates: c.var.snapshot.release.locales.map((each) => each.tag),
        contentLanguage: [tag],
        isFallback: heading.locale.isFallback,
        members: { ...heading, title, text, clinic },
      };
    },
    missing: async (c) => problem(c, 'notFound'),
  });
}
