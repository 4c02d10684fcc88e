import { problem } from '../../shared/http/problem.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import type { AddResource } from './resource.ts';

/** `/glossary`: what medical words mean, in plain words. */
export function addGlossary(add: AddResource, clinic: Clinic): void {
  add({
    path: '/glossary',
    query: parameters.none,
    async describe(c, view) {
      const { locale } = view.language;
      const { snapshot, deadline } = c.var;
      const { terms, alternates, ...resolution } = await snapshot.glossary(locale, deadline);
      const subject = { id: 'glossary', kind: 'glossary', version: locale.glossary, ...resolution };
      const heading = head(c, view, subject);
      return {
        path: '/glossary',
        alternates,
        contentLanguage: [resolution.served],
        isInterface: true,
        isFallback: heading.locale.isFallback,
        members: {
          ...heading,
          title: view.t('glossary.title'),
          summary: view.t('glossary.summary'),
          terms,
          notice: describeNotice(view, clinic),
        },
      };
    },
    missing: async (c) => problem(c, 'notFound'),
  });
}
