import {
  shardSize,
  type IndexPage,
  type Manifest,
  type ManifestEntry,
  type ManifestShard,
  type ShardedManifest,
} from './manifest.ts';
import type { PutValue } from './build-release.ts';
import type { Hash } from './release.ts';
import { byKind, kindOf, type Topic, type TopicId } from './topic.ts';

/** Writes a locale's manifest as its entries come, so that no locale is ever whole in memory. */
export interface ManifestBuilder {
  /** Takes the next entry, in the order of the list. */
  readonly add: (entry: ManifestEntry) => Promise<void>;
  /** @returns the hash of the manifest */
  readonly finish: () => Promise<Hash>;
}

/** What the manifests of all locales have in common. */
export type ManifestFrame = Omit<ShardedManifest, 'locale' | 'shards'>;

/**
 * Writes the index of a list of topics.
 *
 * @returns undefined where the list needs none: it fits into one piece
 */
export async function buildFrame(
  topics: readonly Topic[],
  put: PutValue,
): Promise<ManifestFrame | undefined> {
  if (topics.length <= shardSize) return undefined;
  const places = topics
    .map(({ id }, place) => [id, place] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const index: { first: TopicId; page: Hash }[] = [];
  for (let start = 0; start < places.length; start += shardSize) {
    const page: IndexPage = { places: places.slice(start, start + shardSize) };
    const [first = ''] = page.places[0] ?? [];
    if (first !== '') index.push({ first, page: await put(page, `index from ${first}`) });
  }
  const counts = byKind((kind) => topics.filter(({ id }) => kindOf(id) === kind).length);
  return { counts, shardSize, index };
}

/** @param frame of all manifests; undefined where a manifest is one piece */
export function createManifestBuilder(
  locale: string,
  frame: ManifestFrame | undefined,
  put: PutValue,
): ManifestBuilder {
  const shards: Hash[] = [];
  let topics: ManifestEntry[] = [];

  async function closeShard(): Promise<void> {
    const shard: ManifestShard = { topics };
    shards.push(await put(shard, `part ${shards.length + 1} of the manifest of ${locale}`));
    topics = [];
  }

  return {
    async add(entry) {
      topics.push(entry);
      if (frame !== undefined && topics.length === frame.shardSize) await closeShard();
    },
    async finish() {
      if (frame !== undefined && topics.length > 0) await closeShard();
      const manifest: Manifest =
        frame === undefined ? { locale, topics } : { locale, ...frame, shards };
      return put(manifest, `manifest of ${locale}`);
    },
  };
}
