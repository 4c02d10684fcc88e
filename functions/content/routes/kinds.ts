import { isKind, kinds } from '../../shared/domain/topic.ts';
import { commonResolution, commonTranslation } from '../../shared/http/envelope.ts';
import { problem } from '../../shared/http/problem.ts';
import type { Clinic } from '../environment.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import { kindPath } from './kind-path.ts';
import type { AddResource } from './resource.ts';
import { summarize } from './summary.ts';

/** `/{kind}`: the topics of a kind, in order. */
export function addKinds(add: AddResource, clinic: Clinic): void {
  add({
    path: kindPath,
    canonicalPath: '/:kind',

    async describe(c, view) {
      const kind = c.req.param('kind') ?? '';
      if (!isKind(kind)) return undefined;

      const { tag: own, manifest: version } = view.language.locale;
      const entries = view.manifest.topics.filter((topic) => topic.kind === kind);
      const items = entries.map((entry) => summarize(entry, view, c.get('base')));
      const heading = head(c, view, {
        id: kind,
        kind,
        version,
        ...commonResolution(entries, own),
        translation: commonTranslation(entries.map(({ translation }) => translation)),
      });
      return {
        path: `/${kind}`,
        alternates: c.var.snapshot.release.locales
          .map(({ tag }) => tag)
          .filter((tag) => entries.every(({ alternates }) => alternates.includes(tag))),
        contentLanguage: entries.map(({ served }) => served),
        isInterface: true,
        isFallback: items.some(({ locale }) => locale.isFallback),
        members: {
          ...heading,
          title: view.t(`kinds.${kind}.title`),
          summary: view.t(`kinds.${kind}.summary`),
          count: entries.length,
          items,
          notice: describeNotice(view, clinic),
        },
      };
    },

    missing: async (c) => problem(c, 'notFound', { extensions: { available: kinds } }),
  });
}
