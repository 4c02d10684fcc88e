import {
  indexPageOf,
  isSharded,
  type IndexPage,
  type Manifest,
  type ManifestEntry,
  type ManifestShard,
  type RegionPage,
  type ShardedManifest,
  type WholeManifest,
} from '../domain/manifest.ts';
import type { Hash } from '../domain/release.ts';
import { byKind, kinds, type ByKind, type Kind, type TopicId } from '../domain/topic.ts';

/** An entry of a manifest, and its place in the whole list, from 0. */
export interface PlacedEntry {
  readonly place: number;
  readonly entry: ManifestEntry;
}

/** A manifest in pieces, the recalled topics among the others; one that is whole is its own only piece. */
export interface ManifestPieces {
  /** Names of the pieces, in order: equal names hold equal entries. */
  readonly names: readonly Hash[];
  /** How many topics there are of each kind. */
  readonly counts: ByKind<number>;
  /** @returns the entries of a piece, by its number */
  readonly read: (number: number) => Promise<readonly PlacedEntry[]>;
  /** @returns the entries at some places, which rise */
  readonly at: (places: readonly number[]) => Promise<ManifestEntry[]>;
  /** @returns those of the topics that there are, in their order in the list */
  readonly locate: (ids: readonly TopicId[]) => Promise<PlacedEntry[]>;
  /** @returns the places of a region's topics, counted from their kind's first */
  readonly ofRegion: (region: string) => Promise<RegionPage>;
}

/** Reads pieces of a sharded manifest, all in one call. */
export interface ReadPieces {
  readonly shards: (hashes: readonly Hash[]) => Promise<ManifestShard[]>;
  readonly pages: (hashes: readonly Hash[]) => Promise<IndexPage[]>;
  readonly regions: (hashes: readonly Hash[]) => Promise<RegionPage[]>;
}

/** @param hash of the manifest */
export function openManifest(hash: Hash, manifest: Manifest, read: ReadPieces): ManifestPieces {
  return isSharded(manifest) ? inPieces(manifest, read) : inOnePiece(hash, manifest);
}

/** @returns the place of a kind's first topic in the whole list */
export function startOf(kind: Kind, counts: ByKind<number>): number {
  return kinds.slice(0, kinds.indexOf(kind)).reduce((sum, other) => sum + counts[other], 0);
}

function inOnePiece(hash: Hash, { topics }: WholeManifest): ManifestPieces {
  const ofKind = (kind: Kind) => topics.filter((topic) => topic.kind === kind);
  const placed = () => topics.map((entry, place) => ({ place, entry }));
  return {
    names: [hash],
    counts: byKind((kind) => ofKind(kind).length),
    read: async () => placed(),
    at: async (places) => places.flatMap((place) => topics[place] ?? []),
    locate: async (ids) => placed().filter(({ entry }) => ids.includes(entry.id)),
    ofRegion: async (region) =>
      byKind((kind) =>
        ofKind(kind).flatMap(({ regions }, place) => (regions.includes(region) ? [place] : [])),
      ),
  };
}

function inPieces(manifest: ShardedManifest, pieces: ReadPieces): ManifestPieces {
  const { counts, shards, shardSize, index, regions = {} } = manifest;

  async function read(number: number): Promise<PlacedEntry[]> {
    const [shard] = await pieces.shards([shards[number] ?? []].flat());
    const first = number * shardSize;
    return (shard?.topics ?? []).map((entry, offset) => ({ place: first + offset, entry }));
  }

  async function at(places: readonly number[]): Promise<ManifestEntry[]> {
    const numbers = [...new Set(places.map((place) => Math.floor(place / shardSize)))];
    const found = await pieces.shards(numbers.flatMap((number) => shards[number] ?? []));
    const byNumber = new Map(numbers.map((number, position) => [number, found[position]]));
    return places.flatMap(
      (place) => byNumber.get(Math.floor(place / shardSize))?.topics[place % shardSize] ?? [],
    );
  }

  return {
    names: shards,
    counts,
    read,
    at,
    async locate(ids) {
      const wanted = new Set(ids);
      const numbers = new Set(ids.map((id) => indexPageOf(manifest, id)));
      const pages = await pieces.pages([...numbers].flatMap((number) => index[number]?.page ?? []));
      const places = pages
        .flatMap((page) => page.places.flatMap(([id, place]) => (wanted.has(id) ? [place] : [])))
        .toSorted((a, b) => a - b);
      const entries = await at(places);
      return places.flatMap((place, position) => {
        const entry = entries[position];
        return entry === undefined ? [] : [{ place, entry }];
      });
    },
    async ofRegion(region) {
      const [page] = await pieces.regions([regions[region] ?? []].flat());
      return page ?? byKind(() => []);
    },
  };
}
