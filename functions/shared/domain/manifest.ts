import type { Hash } from './release.ts';
import type { Resolution } from './resolve.ts';
import type { ByKind, Kind, TopicId } from './topic.ts';

/** What a locale serves for a topic, and why. */
export interface ManifestEntry extends Resolution {
  readonly id: TopicId;
  readonly kind: Kind;
  readonly title: string;
  readonly summary: string;
  readonly document: Hash;
  /** Tags of the locales that serve the topic in their own language. */
  readonly alternates: readonly string[];
  readonly related: readonly TopicId[];
  readonly regions: readonly string[];
}

/** The resolved view of one locale, in one blob: every topic, kind by kind, each kind in its order. */
export interface WholeManifest {
  readonly locale: string;
  readonly topics: readonly ManifestEntry[];
}

/** The same where it would be too large for one: a tree of pieces, each small enough for an item of the store. */
export interface ShardedManifest {
  readonly locale: string;
  /** How many topics there are of each kind. */
  readonly counts: ByKind<number>;
  /** The topics, `shardSize` to a shard, the last one fewer. */
  readonly shards: readonly Hash[];
  readonly shardSize: number;
  /** Where a topic stands, by its id; the pages are in the order of the ids. The same for all locales. */
  readonly index: readonly { readonly first: TopicId; readonly page: Hash }[];
  /** Which topics are of a part of the body; the same for all locales. Format 2 had none. */
  readonly regions?: Readonly<Record<string, Hash>>;
}

export type Manifest = WholeManifest | ShardedManifest;

export interface ManifestShard {
  readonly topics: readonly ManifestEntry[];
}

export interface IndexPage {
  /** Ids with their places in the whole list, in the order of the ids. */
  readonly places: readonly (readonly [id: TopicId, place: number])[];
}

/** The topics of a part of the body: their places in the list of their kind, rising. */
export type RegionPage = ByKind<readonly number[]>;

/** How many entries a piece holds: some 180 KB of JSON, a third of what an item takes compressed. */
export const shardSize = 256;

export function isSharded(manifest: Manifest): manifest is ShardedManifest {
  return 'shards' in manifest;
}

/** @returns the number of the index page that would name a topic; -1 where none would */
export function indexPageOf({ index }: ShardedManifest, id: TopicId): number {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle]?.first ?? id) <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
