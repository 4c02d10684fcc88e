import { kinds } from '../../shared/domain/topic.ts';
import { createLinks } from '../../shared/http/links.ts';
import { problem } from '../../shared/http/problem.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { describeDocument } from './document.ts';
import { describeNotice } from './notice.ts';
import type { AddResource } from './resource.ts';

/** The topic that the home page opens with. */
const introduction = 'pages/introduction';

/** The home: the introduction, what there is to read, and how to get help. */
export function addHome(add: AddResource, clinic: Clinic): void {
  add({
    path: '',
    query: parameters.none,
    async describe(c, view) {
      const { topics, t, language } = view;
      const [entry] = await topics.find([introduction]);
      if (entry === undefined) return undefined;

      const version = language.locale.manifest;
      const subject = { ...entry, id: 'home', kind: 'home', version };
      const document = await describeDocument(c, view, entry, subject);
      const links = createLinks(c.get('base'));
      const described = await Promise.all(
        kinds.map(async (kind) => {
          const { count } = await topics.select(kind);
          return {
            kind,
            title: t(`kinds.${kind}.title`),
            summary: t(`kinds.${kind}.summary`),
            count,
            label: t(`kinds.${kind}.count`, { count }),
            links: { self: links.localized(language.locale.tag, `/${kind}`) },
          };
        }),
      );
      const notice = describeNotice(view, clinic);
      return {
        ...document,
        isInterface: true,
        path: '',
        members: { ...document.members, kinds: described, clinic, notice },
      };
    },
    missing: async (c) => problem(c, 'notFound'),
  });
}
