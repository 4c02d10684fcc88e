import { kinds } from '../../shared/domain/topic.ts';
import { createLinks } from '../../shared/http/links.ts';
import { problem } from '../../shared/http/problem.ts';
import type { Clinic } from '../environment.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import type { AddResource } from './resource.ts';

/** The topic that the home page opens with. */
const introduction = 'pages/introduction';

/** The home: the introduction, what there is to read, and how to get help. */
export function addHome(add: AddResource, clinic: Clinic): void {
  add({
    path: '',
    async describe(c, view) {
      const { manifest, t, language } = view;
      const entry = manifest.topics.find(({ id }) => id === introduction);
      if (entry === undefined) return undefined;

      const { sections, terms } = await c.var.snapshot.document(entry.document, c.var.deadline);
      const version = language.locale.manifest;
      const heading = head(c, view, { ...entry, id: 'home', kind: 'home', version });
      const links = createLinks(c.var.base);
      return {
        path: '',
        alternates: entry.alternates,
        contentLanguage: [entry.served],
        isFallback: heading.locale.isFallback,
        members: {
          ...heading,
          title: entry.title,
          summary: entry.summary,
          sections,
          terms,
          kinds: kinds.map((kind) => {
            const count = manifest.topics.filter((topic) => topic.kind === kind).length;
            return {
              kind,
              title: t(`kinds.${kind}.title`),
              summary: t(`kinds.${kind}.summary`),
              count,
              label: t(`kinds.${kind}.count`, { count }),
              links: { self: links.localized(language.locale.tag, `/${kind}`) },
            };
          }),
          clinic,
          notice: describeNotice(view, clinic),
        },
      };
    },
    missing: async (c) => problem(c, 'notFound'),
  });
}
