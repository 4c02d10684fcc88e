import type { Clinic } from '../../shared/domain/clinic.ts';
import { problem } from '../../shared/http/problem.ts';
import type { ReleaseReader } from '../../shared/store/release-reader.ts';
import * as parameters from '../api/parameters.ts';
import type { AddResource } from './resource.ts';

/** `/feed.xml`: what changed for readers, when, and why; for those who show our texts, and must hear of what is recalled. */
export function addFeed(add: AddResource, reader: ReleaseReader, clinic: Clinic): void {
  add({
    path: '/feed.xml',
    query: parameters.none,
    async describe(c, view) {
      const { snapshot: live, deadline } = c.var;
      const { locale, reason } = view.language;
      const { tag } = locale;
      // Loaded when somebody asks for it: few do.
      const [{ gatherNews }, { writeChanges }] = await Promise.all([
        import('../changes/gather-news.ts'),
        import('../changes/write-changes.ts'),
      ]);
      const news = await gatherNews({ live, tag, reader, deadline });
      return {
        path: '/feed.xml',
        alternates: live.release.locales.map((each) => each.tag),
        contentLanguage: news.map(({ topic }) => topic.served),
        isInterface: true,
        isFallback: reason === 'fallback',
        members: {},
        write: async () => ({
          body: await writeChanges(c, view, news, clinic),
          contentType: 'application/atom+xml; charset=utf-8',
        }),
      };
    },
    missing: async (c) => problem(c, 'notFound'),
  });
}
