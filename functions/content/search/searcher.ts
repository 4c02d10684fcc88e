import { LRUCache } from 'lru-cache';
import type { ReleaseLocale } from '../../shared/domain/release.ts';
import { openTopicIndex, type TopicIndex } from '../../shared/search/topic-index.ts';
import type { Deadline } from '../../shared/store/deadline.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';

/** Opens indexes, once each, and keeps those that were used last. */
export interface Searcher {
  /** @returns undefined where the release has no index: an older version of this code published it */
  readonly open: (
    snapshot: Snapshot,
    locale: ReleaseLocale,
    deadline: Deadline,
  ) => Promise<TopicIndex | undefined>;
}

/** @param maxSize characters of JSON that the indexes in memory were made of */
export function createSearcher(maxSize = 64 * 1024 * 1024): Searcher {
  const opened = new LRUCache<string, TopicIndex>({ maxSize });
  return {
    async open(snapshot, locale, deadline) {
      const key = `${locale.tag} ${locale.search}`;
      const known = opened.get(key);
      if (known !== undefined) return known;
      const segments = await snapshot.searchIndex(locale, deadline);
      if (segments === undefined) return undefined;
      const index = openTopicIndex(segments, locale.tag);
      const size = segments.reduce((sum, { length }) => sum + length, 1);
      opened.set(key, index, { size });
      return index;
    },
  };
}
