import { isKind, isTopicId, kinds } from '../../shared/domain/topic.ts';
import { problem } from '../../shared/http/problem.ts';
import type { Clinic } from '../environment.ts';
import { describeDocument } from './document.ts';
import { describeNotice } from './notice.ts';
import { kindPath } from './kind-path.ts';
import { pageSize } from './page.ts';
import type { AddResource } from './resource.ts';
import { summarize } from './summary.ts';

/** `/{kind}/{slug}`: a topic, whole. */
export function addTopics(add: AddResource, clinic: Clinic): void {
  add({
    path: `${kindPath}/:slug`,
    canonicalPath: '/:kind/:slug',

    async describe(c, view) {
      const id = `${c.req.param('kind')}/${c.req.param('slug')}`;
      if (!isTopicId(id)) return undefined;
      const [entry] = await view.topics.find([id]);
      if (entry === undefined) return undefined;

      const subject = { ...entry, version: entry.document };
      const document = await describeDocument(c, view, entry, subject);
      const others = await view.topics.find(entry.related);
      const related = others.map((topic) => summarize(topic, view, c.get('base')));
      const notice = describeNotice(view, clinic);
      const members = { ...document.members, regions: entry.regions, related, notice };
      return { ...document, path: `/${id}`, members };
    },

    async missing(c, { topics }) {
      const { kind = '', slug } = c.req.param();
      const isRecalled = c
        .get('snapshot')
        .release.recalls.some(({ topic }) => topic === `${kind}/${slug}`);
      if (isRecalled) return problem(c, 'recalled');
      if (!isKind(kind)) return problem(c, 'notFound', { extensions: { available: kinds } });
      // What there is, as far as a list gives it at once.
      const available = (await topics.slice(kind, 0, pageSize)).map(({ id }) => id);
      return problem(c, 'unknownTopic', { extensions: { available } });
    },
  });
}
