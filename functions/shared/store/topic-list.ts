import {
  indexPageOf,
  isSharded,
  type IndexPage,
  type Manifest,
  type ManifestEntry,
  type ManifestShard,
  type ShardedManifest,
  type WholeManifest,
} from '../domain/manifest.ts';
import type { Hash } from '../domain/release.ts';
import { kindOf, kinds, type Kind, type TopicId } from '../domain/topic.ts';

/** The topics of a locale as a reader may have them: what is recalled is nowhere, not in a list, not as a relation. */
export interface TopicList {
  /** @returns the entries of those of the topics that there are, in their order in the list */
  readonly find: (ids: readonly TopicId[]) => Promise<ManifestEntry[]>;
  /** @returns how many topics of a kind there are */
  readonly count: (kind: Kind) => Promise<number>;
  /**
   * A stretch of a kind's list. What is recalled leaves a gap in it, so that the others keep their places.
   *
   * @param start place in the kind, from 0
   * @param end the place after the last
   */
  readonly slice: (kind: Kind, start: number, end: number) => Promise<ManifestEntry[]>;
  /** @returns how many places a kind's list has, the recalled among them */
  readonly places: (kind: Kind) => number;
}

/** Reads pieces of a sharded manifest, all in one call. */
export interface ReadPieces {
  readonly shards: (hashes: readonly Hash[]) => Promise<ManifestShard[]>;
  readonly pages: (hashes: readonly Hash[]) => Promise<IndexPage[]>;
}

export function createTopicList(
  manifest: Manifest,
  recalled: ReadonlySet<TopicId>,
  read: ReadPieces,
): TopicList {
  const list = isSharded(manifest) ? shardedList(manifest, read) : wholeList(manifest);
  if (recalled.size === 0) return list;
  const isShown = ({ id }: { id: TopicId }) => !recalled.has(id);
  return {
    ...list,
    find: async (ids) => list.find(ids.filter((id) => !recalled.has(id))),
    async count(kind) {
      const gone = await list.find([...recalled].filter((id) => kindOf(id) === kind));
      return (await list.count(kind)) - gone.length;
    },
    slice: async (kind, start, end) => (await list.slice(kind, start, end)).filter(isShown),
  };
}

function wholeList({ topics }: WholeManifest): TopicList {
  const ofKind = (kind: Kind) => topics.filter((topic) => topic.kind === kind);
  return {
    find: async (ids) => topics.filter(({ id }) => ids.includes(id)),
    count: async (kind) => ofKind(kind).length,
    slice: async (kind, start, end) => ofKind(kind).slice(start, end),
    places: (kind) => ofKind(kind).length,
  };
}

function shardedList(manifest: ShardedManifest, read: ReadPieces): TopicList {
  const { counts, shards, shardSize, index } = manifest;

  /** The entries at some places of the whole list; the places rise. */
  async function at(places: readonly number[]): Promise<ManifestEntry[]> {
    const numbers = [...new Set(places.map((place) => Math.floor(place / shardSize)))];
    const found = await read.shards(numbers.flatMap((number) => shards[number] ?? []));
    const byNumber = new Map(numbers.map((number, position) => [number, found[position]]));
    return places.flatMap(
      (place) => byNumber.get(Math.floor(place / shardSize))?.topics[place % shardSize] ?? [],
    );
  }

  return {
    async find(ids) {
      const numbers = new Set(ids.map((id) => indexPageOf(manifest, id)));
      const pages = await read.pages([...numbers].flatMap((number) => index[number]?.page ?? []));
      const places = pages.flatMap((page) =>
        page.places.flatMap(([id, place]) => (ids.includes(id) ? [place] : [])),
      );
      return at(places.toSorted((a, b) => a - b));
    },
    count: async (kind) => counts[kind],
    async slice(kind, start, end) {
      const before = kinds
        .slice(0, kinds.indexOf(kind))
        .reduce((sum, other) => sum + counts[other], 0);
      const last = Math.min(end, counts[kind]);
      return at(Array.from({ length: Math.max(0, last - start) }, (_, n) => before + start + n));
    },
    places: (kind) => counts[kind],
  };
}
