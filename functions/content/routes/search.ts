import { commonOf } from '../../shared/http/envelope.ts';
import { problem } from '../../shared/http/problem.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import type { AddResource } from './resource.ts';
import { summarize } from './summary.ts';

/** `/search?q=`: the topics that say what a reader looks for, the best first. */
export function addSearch(add: AddResource, clinic: Clinic): void {
  add({
    path: '/search',
    query: parameters.search,
    async describe(c, view, { q, kind, limit }) {
      const { snapshot, deadline } = c.var;
      const { locale } = view.language;
      // The index and the code that reads it cost nothing to who does not search.
      const { findTopics } = await import('../search/find-topics.ts');
      const found = await findTopics({
        snapshot,
        locale,
        topics: view.topics,
        deadline,
        query: q,
        kind,
        limit,
      });
      if (found === undefined) return undefined;

      const entries = found.topics.map(({ entry }) => entry);
      const items = found.topics.map(({ entry, titleMatches, snippet }) => ({
        ...summarize(entry, view, c.get('base')),
        titleMatches,
        ...(snippet === undefined ? {} : { snippet }),
      }));
      const { count } = found;
      const heading = head(c, view, {
        id: 'search',
        kind: 'search',
        version: locale.search ?? '',
        ...commonOf(entries, locale),
      });
      const query = new URLSearchParams({ q, ...(kind && { kind }), limit: String(limit) });
      return {
        path: `/search?${query.toString()}`,
        alternates: [],
        contentLanguage: entries.map(({ served }) => served),
        isInterface: true,
        isFallback: heading.locale.isFallback || items.some((item) => item.locale.isFallback),
        members: {
          ...heading,
          title: view.t('search.title'),
          summary: count === 0 ? view.t('search.none') : view.t('search.count', { count }),
          query: q,
          count,
          items,
          notice: describeNotice(view, clinic),
        },
      };
    },
    // The next publication brings an index; nobody knows when.
    missing: async (c) => problem(c, 'unavailable'),
  });
}
