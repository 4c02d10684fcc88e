import { isKind, kinds } from '../../shared/domain/topic.ts';
import { problem } from '../../shared/http/problem.ts';
import type { Clinic } from '../environment.ts';
import { describeDocument } from './document.ts';
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

      const subject = { ...entry, version: entry.document };
      const document = await describeDocument(c, view, entry, subject);
      const related = view.manifest.topics
        .filter((topic) => entry.related.includes(topic.id))
        .map((topic) => summarize(topic, view, c.get('base')));
      const notice = describeNotice(view, clinic);
      const members = { ...document.members, regions: entry.regions, related, notice };
      return { ...document, path: `/${id}`, members };
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
