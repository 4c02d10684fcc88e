import { isKind, kinds } from '../../shared/domain/topic.ts';
import { commonResolution, commonTranslation } from '../../shared/http/envelope.ts';
import { problem } from '../../shared/http/problem.ts';
import type { Clinic } from '../environment.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import { kindPath } from './kind-path.ts';
import { pageOf, pageQuery } from './page.ts';
import type { AddResource } from './resource.ts';
import { summarize } from './summary.ts';

/** `/{kind}`: the topics of a kind, in order, page by page where they are many. */
export function addKinds(add: AddResource, clinic: Clinic): void {
  add({
    path: kindPath,
    canonicalPath: '/:kind',
    part: (c) => c.req.query('page') ?? '1',

    async describe(c, view) {
      const kind = c.req.param('kind') ?? '';
      if (!isKind(kind)) return undefined;
      const page = pageOf(c.req.query('page'), view.topics.places(kind));
      if (page === undefined) return undefined;

      const { tag: own, manifest: version } = view.language.locale;
      const entries = await view.topics.slice(kind, page.start, page.end);
      const items = entries.map((entry) => summarize(entry, view, c.get('base')));
      const heading = head(c, view, {
        id: kind,
        kind,
        version,
        ...commonResolution(entries, own),
        translation: commonTranslation(entries.map(({ translation }) => translation)),
      });
      const { number } = page;
      const pathOf = (other: number) => `/${kind}${pageQuery(other)}`;
      return {
        path: pathOf(number),
        related: {
          ...(number > 1 ? { previous: pathOf(number - 1) } : {}),
          ...(number < page.count ? { next: pathOf(number + 1) } : {}),
        },
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
          count: await view.topics.count(kind),
          page: { number, count: page.count },
          items,
          notice: describeNotice(view, clinic),
        },
      };
    },

    async missing(c) {
      if (!isKind(c.req.param('kind') ?? '')) {
        return problem(c, 'notFound', { extensions: { available: kinds } });
      }
      return problem(c, 'invalidParameter', {
        parameter: 'page',
        extensions: { parameter: 'page' },
      });
    },
  });
}
