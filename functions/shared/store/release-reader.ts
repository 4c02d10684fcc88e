import type { UiStrings } from '../domain/catalogue.ts';
import { createLocaleMatcher, type LocaleMatcher } from '../domain/match-locale.ts';
import { parseRelease } from '../domain/parse-blob.ts';
import type { IndexPage, Manifest, ManifestShard } from '../domain/manifest.ts';
import type {
  GlossaryDocument,
  Hash,
  Release,
  ReleaseLocale,
  TopicDocument,
} from '../domain/release.ts';
import { createBlobMemory, type BlobMemory } from './blob-memory.ts';
import { within, type Deadline } from './deadline.ts';
import { StoreUnavailableError } from './errors.ts';
import type { Store } from './store.ts';
import { createTopicList, type TopicList } from './topic-list.ts';

/** The live release as one request sees it: whole, and the same until the request ends. */
export interface Snapshot {
  readonly hash: Hash;
  readonly release: Release;
  readonly matcher: LocaleMatcher<ReleaseLocale>;
  /** The resolved topics and the interface strings of a locale, in one call. */
  locale: (
    locale: ReleaseLocale,
    deadline: Deadline,
  ) => Promise<{ topics: TopicList; strings: UiStrings }>;
  document: (hash: Hash, deadline: Deadline) => Promise<TopicDocument>;
  glossary: (locale: ReleaseLocale, deadline: Deadline) => Promise<GlossaryDocument>;
}

export interface ReleaseReader {
  /**
   * @param deadline when to give up
   * @returns the live release, or the last one seen while the store does not answer; undefined before the first
   * @throws StoreUnavailableError where the store does not answer and no release was ever seen
   */
  current: (deadline: Deadline) => Promise<Snapshot | undefined>;
  /** @returns whether the store did not answer when it was last asked */
  isStale: () => boolean;
}

export interface ReleaseReaderOptions {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How long a pointer is believed, in milliseconds. */
  readonly pointerLifetime?: number;
  /** How long to wait for the first pointer, in milliseconds. */
  readonly openPatience?: number;
  /** How long to wait for a newer pointer while there is a release to serve, in milliseconds. */
  readonly refreshPatience?: number;
  /** How much parsed content of each sort is kept, in characters of JSON. */
  readonly maxSize?: number;
  /** Told when the store does not answer and an older release is served instead. */
  readonly onStale?: (cause: unknown) => void;
}

/** Reads the live release. Blobs are remembered for ever (they never change), the pointer for a few seconds. */
export function createReleaseReader({
  store,
  now,
  pointerLifetime = 5_000,
  openPatience = 1_800,
  refreshPatience = 300,
  maxSize = 32 * 1024 * 1024,
  onStale = () => {},
}: ReleaseReaderOptions): ReleaseReader {
  const manifests = createBlobMemory<Manifest>(maxSize);
  const shards = createBlobMemory<ManifestShard>(maxSize);
  const pages = createBlobMemory<IndexPage>(maxSize);
  const strings = createBlobMemory<UiStrings>(maxSize);
  const glossaries = createBlobMemory<GlossaryDocument>(maxSize);
  const documents = createBlobMemory<TopicDocument>(maxSize);
  let live: Snapshot | undefined;
  let stale = false;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<Snapshot | undefined> | undefined;

  async function current(deadline: Deadline): Promise<Snapshot | undefined> {
    if (live !== undefined && now() - checkedAt < pointerLifetime) return live;
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    try {
      return await within(refreshing, deadline);
    } catch (cause) {
      throw cause instanceof StoreUnavailableError ? cause : new StoreUnavailableError({ cause });
    }
  }

  async function refresh(): Promise<Snapshot | undefined> {
    // Its own time-out, not a caller's: all who come meanwhile wait for the same answer, each as long as it can.
    const signal = AbortSignal.timeout(live === undefined ? openPatience : refreshPatience);
    try {
      const pointer = await store.readPointer({ signal });
      if (pointer === undefined) live = undefined;
      else if (pointer.release !== live?.hash) live = open(pointer.release, pointer.body);
      stale = false;
    } catch (error) {
      if (live === undefined) throw error;
      stale = true;
      onStale(error);
    }
    // After a failure too: one reader in a few seconds waits for a store that is away, not every one.
    checkedAt = now();
    return live;
  }

  function open(hash: Hash, body: string): Snapshot {
    const release = parseRelease(body);
    const recalled = new Set(release.recalls.map(({ topic }) => topic));
    return {
      hash,
      release,
      matcher: createLocaleMatcher(release),
      async locale(locale, deadline) {
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
        const manifest = known.manifest ?? manifests.add(locale.manifest, bodies);
        return {
          topics: createTopicList(manifest, recalled, {
            shards: async (hashes) => readAll(shards, hashes, deadline),
            pages: async (hashes) => readAll(pages, hashes, deadline),
          }),
          strings: known.strings ?? strings.add(locale.strings, bodies),
        };
      },
      async glossary({ glossary }, deadline) {
        const known = glossaries.get(glossary);
        return known ?? glossaries.add(glossary, await read([glossary], deadline));
      },
      async document(name, deadline) {
        const known = documents.get(name);
        return known ?? documents.add(name, await read([name], deadline));
      },
    };
  }

  /** What is remembered is not read; the rest is, in one call. */
  async function readAll<T extends object>(
    memory: BlobMemory<T>,
    hashes: readonly Hash[],
    deadline: Deadline,
  ): Promise<T[]> {
    const known = new Map(hashes.map((hash) => [hash, memory.get(hash)]));
    const bodies = await read(
      hashes.filter((hash) => known.get(hash) === undefined),
      deadline,
    );
    return hashes.map((hash) => known.get(hash) ?? memory.add(hash, bodies));
  }

  async function read(
    hashes: readonly Hash[],
    deadline: Deadline,
  ): Promise<ReadonlyMap<Hash, string>> {
    return hashes.length === 0 ? new Map() : store.getBlobs(hashes, { signal: deadline() });
  }

  return { current, isStale: () => stale };
}
