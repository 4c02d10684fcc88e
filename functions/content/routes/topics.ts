import { isKind, kinds } from '../../shared/domain/topic.ts';
import { problem } from '../../shared/http/problem.ts';
import type { Clinic } from '../environment.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import { kindPath } from './kind-path.ts';
import type { AddResource } from './resource.ts';
import { summarize } from './summary.ts';

/** `/{kind}/{slug}`: a topic, whole. */
export function addTopics(add: AddResource, clinic: Clinic): void {
  add({
    path: `${kindPath}/:slug`,
    canonicalPath: '/:kind/:slug',

    async describe(c, view) {
      const id = `${c.req.param('kind')}/${c.req.param('slug')}`;
      const entry = view.manifest.topics.find((topic) => topic.id === id);
      if (entry === undefined) return undefined;

      const { sections, terms } = await c.var.snapshot.document(entry.document, c.var.deadline);
      const heading = head(c, view, { ...entry, version: entry.document });
      const related = view.manifest.topics
        .filter((topic) => entry.related.includes(topic.id))
        .map((topic) => summarize(topic, view, c.var.base));
      return {
        path: `/${id}`,
        alternates: entry.alternates,
        contentLanguage: [entry.served],
        isFallback: heading.locale.isFallback,
        members: {
          ...heading,
          title: entry.title,
          summary: entry.summary,
          sections,
          terms,
          regions: entry.regions,
          related,
          notice: describeNotice(view, clinic),
        },
      };
    },

    async missing(c, { manifest }) {
      const { kind = '', slug } = c.req.param();
      const isRecalled = c
        .get('snapshot')
        .release.recalls.some(({ topic }) => topic === `${kind}/${slug}`);
      if (isRecalled) return problem(c, 'recalled');
      if (!isKind(kind)) return problem(c, 'notFound', { extensions: { available: kinds } });
      const available = manifest.topics.filter((topic) => topic.kind === kind).map(({ id }) => id);
      return problem(c, 'unknownTopic', { extensions: { available } });
    },
  });
}
