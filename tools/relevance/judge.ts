import { publish } from '../../functions/publish/publish.ts';
import { findTopics } from '../../functions/content/search/find-topics.ts';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { createDeadline } from '../../functions/shared/store/deadline.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';

/** A query, the topic that it should find first, and the place that the topic has. */
export interface JudgedQuery {
  readonly query: string;
  readonly topic: string;
  /** From 1; undefined where it is not among the first ten. */
  readonly rank: number | undefined;
  /** What is found first. */
  readonly first: string | undefined;
}

export interface Judgement {
  /** The mean of 1/rank, 0 where the topic is not found: 1 is perfect. */
  readonly meanReciprocalRank: number;
  readonly queries: readonly JudgedQuery[];
}

export interface Relevance {
  readonly judge: (
    tag: string,
    table: readonly (readonly [query: string, topic: string])[],
  ) => Promise<Judgement>;
}

/** Publishes a catalogue in memory, to search it as readers do. */
export async function openRelevance(catalogue: Catalogue): Promise<Relevance> {
  const store = createMemoryStore();
  await publish({ store, catalogue, policy: 'labelled', now: Date.now });
  const deadline = createDeadline(60_000);
  const snapshot = await createReleaseReader({ store, now: Date.now }).current(deadline);
  if (snapshot === undefined) throw new Error('Nothing is published');

  return {
    async judge(tag, table) {
      const locale = snapshot.release.locales.find((each) => each.tag === tag);
      if (locale === undefined) throw new RangeError(`There is no ${tag}`);
      const { topics } = await snapshot.locale(locale, deadline);
      const queries: JudgedQuery[] = [];
      for (const [query, topic] of table) {
        const request = { snapshot, locale, topics, deadline, query, kind: undefined, limit: 10 };
        const found: string[] | undefined = (await findTopics(request))?.topics.map(
          ({ entry }) => entry.id,
        );
        const place = found?.indexOf(topic) ?? -1;
        queries.push({ query, topic, rank: place < 0 ? undefined : place + 1, first: found?.[0] });
      }
      const sum = queries.reduce(
        (total, { rank }) => total + (rank === undefined ? 0 : 1 / rank),
        0,
      );
      return { meanReciprocalRank: sum / queries.length, queries };
    },
  };
}
