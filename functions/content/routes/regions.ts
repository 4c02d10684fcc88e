import { problem } from '../../shared/http/problem.ts';
import { createLinks } from '../../shared/http/links.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import type { AddResource } from './resource.ts';

/** The kinds that parts of the body lead to. */
const kinds = ['conditions', 'treatments'] as const;

/** `/regions`: the parts of the body, for readers who start with where it hurts. */
export function addRegions(add: AddResource, clinic: Clinic): void {
  add({
    path: '/regions',
    query: parameters.none,
    async describe(c, view) {
      const { locale } = view.language;
      const { release } = c.var.snapshot;
      const { localized } = createLinks(c.get('base'));
      const items = await Promise.all(
        (release.regions ?? []).map(async (region) => {
          const counts = await Promise.all(
            kinds.map(async (kind) => {
              const { count } = await view.topics.select(kind, { region });
              const self = localized(locale.tag, `/${kind}?region=${region}`);
              return [kind, { count, links: { self } }] as const;
            }),
          );
          const title = view.t(`regions.names.${region}`, { defaultValue: region });
          return { id: region, title, kinds: Object.fromEntries(counts) };
        }),
      );
      return {
        path: '/regions',
        alternates: release.locales.map(({ tag }) => tag),
        contentLanguage: [locale.tag],
        isFallback: view.language.reason === 'fallback',
        members: {
          ...head(c, view, {
            id: 'regions',
            kind: 'regions',
            version: locale.strings,
            served: locale.tag,
            reason: 'exact',
            translation: locale.interface,
          }),
          title: view.t('regions.title'),
          summary: view.t('regions.summary'),
          items,
          notice: describeNotice(view, clinic),
        },
      };
    },
    missing: async (c) => problem(c, 'notFound'),
  });
}
