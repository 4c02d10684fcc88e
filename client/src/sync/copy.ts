import type { SyncEntry } from '../api.ts';

export type TopicEntry = Extract<SyncEntry, { type: 'topic' }>;
export type StringsEntry = Extract<SyncEntry, { type: 'strings' }>;
export type GlossaryEntry = Extract<SyncEntry, { type: 'glossary' }>;

/** What a device shows, in plain data. */
export interface DeviceCopy {
  /** By their ids. */
  readonly topics: Readonly<Record<string, TopicEntry>>;
  readonly strings?: StringsEntry;
  readonly glossary?: GlossaryEntry;
}

/**
 * Does what entries say, in their order. Entries of a sort that is not known are passed over.
 *
 * @returns another copy; the one that is given stays as it is
 */
export function apply<T extends DeviceCopy>(copy: T, entries: readonly SyncEntry[]): T {
  const topics = new Map(Object.entries(copy.topics));
  let { strings, glossary } = copy;
  for (const entry of entries) {
    switch (entry.type) {
      case 'topic':
        topics.set(entry.id, entry);
        break;
      case 'removed':
      case 'recalled':
        topics.delete(entry.id);
        break;
      case 'strings':
        strings = entry;
        break;
      case 'glossary':
        glossary = entry;
        break;
    }
  }
  return {
    ...copy,
    ...(strings && { strings }),
    ...(glossary && { glossary }),
    topics: Object.fromEntries(topics),
  };
}

/** @returns the topics of a kind, or all, in their order */
export function listTopics({ topics }: DeviceCopy, kind?: TopicEntry['kind']): TopicEntry[] {
  const wanted = Object.values(topics).filter((topic) => topic.kind === (kind ?? topic.kind));
  // Its own list, and not every browser has `toSorted`.
  // oxlint-disable-next-line unicorn/no-array-sort
  return wanted.sort((one, other) => one.place - other.place);
}
