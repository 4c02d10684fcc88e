import {
  textsIn,
  type Catalogue,
  type ReleaseSource,
} from '../../functions/shared/domain/catalogue.ts';
import type { Topic, TopicId } from '../../functions/shared/domain/topic.ts';

/**
 * Content of as many topics as one likes, in all the languages of a catalogue: its topics again and again under other
 * names. Texts are given when they are asked for, so that it is the publisher's memory that grows, if any does.
 */
export function largeContent(catalogue: Catalogue, count: number): ReleaseSource {
  const originals = new Map<TopicId, TopicId>();
  const topics = Array.from({ length: count }, (_, index): Topic[] => {
    const original = catalogue.topics[index % catalogue.topics.length];
    if (original === undefined) return [];
    const round = Math.floor(index / catalogue.topics.length) + 1;
    const rename = (id: TopicId): TopicId => `${id}-${round}`;
    originals.set(rename(original.id), original.id);
    return [{ ...original, id: rename(original.id), related: original.related.map(rename) }];
  }).flat();
  const known = new Set(topics.map(({ id }) => id));
  return {
    registry: catalogue.registry,
    regions: catalogue.regions,
    codes: [],
    content: catalogue.content,
    // The last round may lack some.
    topics: topics.map((topic) => ({
      ...topic,
      related: topic.related.filter((id) => known.has(id)),
    })),
    textsOf: async (id) => catalogue.textsOf(originals.get(id) ?? id),
  };
}

/** The same content in some of its languages, and the source. */
export function inLanguages(catalogue: Catalogue, tags: readonly string[]): Catalogue {
  const { registry, content, ...rest } = catalogue;
  const isWanted = (tag: string) => tag === registry.source || tags.includes(tag);
  const own = new Map([...content].filter(([tag]) => isWanted(tag)));
  return {
    ...rest,
    registry: { ...registry, locales: registry.locales.filter(({ tag }) => isWanted(tag)) },
    content: own,
    textsOf: async (id) => textsIn(own, id),
  };
}
