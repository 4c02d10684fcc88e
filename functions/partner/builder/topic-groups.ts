import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import { kindOf, kinds, type Kind, type TopicId } from '../../shared/domain/topic.ts';
import type { View } from '../../shared/http/view.ts';

/** The topics of a kind, to choose one of. */
export interface TopicGroup {
  readonly kind: Kind;
  readonly topics: readonly Pick<ManifestEntry, 'id' | 'title' | 'served'>[];
}

/** How many topics of a kind a page offers; what an address names is offered beside them. */
const maxTopics = 300;

/** @returns the kinds that have topics, with these */
export async function groupTopics(
  { topics }: View,
  named: TopicId | undefined,
): Promise<TopicGroup[]> {
  const groups = await Promise.all(
    kinds.map(async (kind) => {
      const selection = await topics.select(kind);
      const first = await selection.slice(0, maxTopics);
      const isAbsent =
        named !== undefined && kindOf(named) === kind && !first.some(({ id }) => id === named);
      return { kind, topics: isAbsent ? [...first, ...(await topics.find([named]))] : first };
    }),
  );
  return groups.filter((group) => group.topics.length > 0);
}
