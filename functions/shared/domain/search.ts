import type { Hash } from './release.ts';
import type { TopicId } from './topic.ts';

/** What a topic is found by in one locale, the most telling first. */
export interface SearchEntry {
  readonly id: TopicId;
  readonly title: string;
  /** Other names: lay terms, and the title in other languages that its readers may use. */
  readonly aliases: string;
  /** Words of the glossary that its text uses. */
  readonly terms: string;
  readonly summary: string;
  readonly headings: string;
  readonly body: string;
}

/** The members of an entry that are searched. */
export const searchFields = ['title', 'aliases', 'terms', 'summary', 'headings', 'body'] as const;

/** Makes indexes. Passed in: the domain knows no library. */
export interface SearchIndexer {
  /** @param tag of the locale whose readers search */
  readonly open: (tag: string) => SearchSegment;
}

/** A piece of an index that is being made. */
export interface SearchSegment {
  readonly add: (entry: SearchEntry) => void;
  /** @returns the piece as JSON holds it */
  readonly finish: () => unknown;
}

/** The index of a locale: pieces, each of which fits an item of the store. */
export interface SearchIndex {
  readonly segments: readonly Hash[];
}
