import { LRUCache } from 'lru-cache';
import { openTopicIndex, type TopicIndex } from './topic-index.ts';

/** An index that may be opened. */
export interface IndexSource {
  /** Tag of the locale that it was made for. */
  readonly tag: string;
  /** Names its content: the same for equal ones. */
  readonly version: string | undefined;
  /** @returns its pieces, as JSON; undefined where there is none */
  readonly read: () => Promise<readonly string[] | undefined>;
}

/** Opens indexes, once each, and keeps those that were used last. */
export interface IndexMemory {
  /** @returns undefined where there is none: an older version of this code published the release */
  readonly open: (source: IndexSource) => Promise<TopicIndex | undefined>;
}

/** @param maxSize characters of JSON that the indexes in memory were made of */
export function createIndexMemory(maxSize = 64 * 1024 * 1024): IndexMemory {
  const opened = new LRUCache<string, TopicIndex>({ maxSize });
  return {
    async open({ tag, version, read }) {
      const key = `${tag} ${version}`;
      const known = opened.get(key);
      if (known !== undefined) return known;
      const segments = await read();
      if (segments === undefined) return undefined;
      const index = openTopicIndex(segments, tag);
      const size = segments.reduce((sum, { length }) => sum + length, 1);
      opened.set(key, index, { size });
      return index;
    },
  };
}
