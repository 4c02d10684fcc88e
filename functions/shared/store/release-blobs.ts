import type { UiStrings } from '../domain/catalogue.ts';
import type { CodeSet } from '../domain/codes.ts';
import type { IndexPage, Manifest, ManifestShard, RegionPage } from '../domain/manifest.ts';
import { isRelease, parseBlob } from '../domain/parse-blob.ts';
import type {
  GlossaryDocument,
  Hash,
  Release,
  ReleaseLocale,
  TopicDocument,
} from '../domain/release.ts';
import type { SearchIndex } from '../domain/search.ts';
import { createBlobMemory, type BlobMemory } from './blob-memory.ts';
import type { Deadline } from './deadline.ts';
import { MissingBlobError } from './errors.ts';
import type { Store } from './store.ts';

type ReadAll<T> = (hashes: readonly Hash[], deadline: Deadline) => Promise<T[]>;
type ReadOne<T> = (hash: Hash, deadline: Deadline) => Promise<T>;

/** The blobs of releases by what they hold, remembered as long as there is room. */
export interface ReleaseBlobs {
  /** @returns undefined where it is gone, a word where the blob is something else */
  readonly release: (hash: Hash, deadline: Deadline) => Promise<Release | 'no release' | undefined>;
  /** In one call. */
  readonly manifestAndStrings: (
    locale: ReleaseLocale,
    deadline: Deadline,
  ) => Promise<{ manifest: Manifest; strings: UiStrings }>;
  readonly shards: ReadAll<ManifestShard>;
  readonly pages: ReadAll<IndexPage>;
  readonly regions: ReadAll<RegionPage>;
  readonly documents: ReadAll<TopicDocument>;
  readonly document: ReadOne<TopicDocument>;
  readonly glossary: ReadOne<GlossaryDocument>;
  readonly speech: ReadOne<Readonly<Record<string, string>>>;
  readonly codes: ReadOne<readonly CodeSet[]>;
  /** @returns the pieces of an index as JSON: who searches keeps what is made of them */
  readonly searchIndex: ReadOne<string[]>;
}

/** @param maxSize characters of JSON that are kept of each sort */
export function createReleaseBlobs(store: Pick<Store, 'getBlobs'>, maxSize: number): ReleaseBlobs {
  const manifests = createBlobMemory<Manifest>(maxSize);
  const strings = createBlobMemory<UiStrings>(maxSize);
  const documents = createBlobMemory<TopicDocument>(maxSize);
  const glossaries = createBlobMemory<GlossaryDocument>(maxSize);
  const releases = createBlobMemory<Release>(maxSize);

  async function read(
    hashes: readonly Hash[],
    deadline: Deadline,
  ): Promise<ReadonlyMap<Hash, string>> {
    return hashes.length === 0 ? new Map() : store.getBlobs(hashes, { signal: deadline() });
  }

  /** What is remembered is not read; the rest is, in one call. */
  const reading =
    <T extends object>(memory: BlobMemory<T>): ReadAll<T> =>
    async (hashes, deadline) => {
      const known = new Map(hashes.map((hash) => [hash, memory.get(hash)]));
      const bodies = await read(
        hashes.filter((hash) => known.get(hash) === undefined),
        deadline,
      );
      return hashes.map((hash) => known.get(hash) ?? memory.add(hash, bodies));
    };
  const readingOne =
    <T extends object>(memory: BlobMemory<T>): ReadOne<T> =>
    async (hash, deadline) =>
      memory.get(hash) ?? memory.add(hash, await read([hash], deadline));

  return {
    async release(hash, deadline) {
      const known = releases.get(hash);
      if (known !== undefined) return known;
      const bodies = await read([hash], deadline);
      const body = bodies.get(hash);
      if (body === undefined) return undefined;
      return isRelease(parseBlob<object>(body)) ? releases.add(hash, bodies) : 'no release';
    },
    async manifestAndStrings(locale, deadline) {
      const known = {
        manifest: manifests.get(locale.manifest),
        strings: strings.get(locale.strings),
      };
      const bodies = await read(
        [
          ...(known.manifest === undefined ? [locale.manifest] : []),
          ...(known.strings === undefined ? [locale.strings] : []),
        ],
        deadline,
      );
      return {
        manifest: known.manifest ?? manifests.add(locale.manifest, bodies),
        strings: known.strings ?? strings.add(locale.strings, bodies),
      };
    },
    shards: reading(createBlobMemory<ManifestShard>(maxSize)),
    pages: reading(createBlobMemory<IndexPage>(maxSize)),
    regions: reading(createBlobMemory<RegionPage>(maxSize)),
    documents: reading(documents),
    document: readingOne(documents),
    glossary: readingOne(glossaries),
    speech: readingOne(createBlobMemory<Record<string, string>>(maxSize)),
    codes: readingOne(createBlobMemory<readonly CodeSet[]>(maxSize)),
    async searchIndex(hash, deadline) {
      const roots = await read([hash], deadline);
      const root = roots.get(hash);
      if (root === undefined) throw new MissingBlobError(hash);
      const { segments } = parseBlob<SearchIndex>(root);
      const bodies = await read(segments, deadline);
      return segments.map((name) => {
        const body = bodies.get(name);
        if (body === undefined) throw new MissingBlobError(name);
        return body;
      });
    },
  };
}
