import {
  shardSize,
  type IndexPage,
  type Manifest,
  type ManifestEntry,
  type ManifestShard,
  type RegionPage,
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
 * Writes the indexes of a list of topics: by their ids, and by the parts of the body.
 *
 * @returns undefined where the list needs none: it fits into one piece
 */
export async function buildFrame(
  topics: readonly Topic[],
  regions: readonly string[],
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
  const ofKind = byKind((kind) => topics.filter(({ id }) => kindOf(id) === kind));
  const byRegion: Record<string, Hash> = {};
  for (const region of regions) {
    const page: RegionPage = byKind((kind) =>
      ofKind[kind].flatMap((topic, place) => (topic.regions.includes(region) ? [place] : [])),
    );
    byRegion[region] = await put(page, `topics of ${region}`);
  }
  const counts = byKind((kind) => ofKind[kind].length);
  return { counts, shardSize, index, regions: byRegion };
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
