import { parseRelease } from '../domain/parse-blob.ts';
import type { Hash } from '../domain/release.ts';
import { within, type Deadline } from './deadline.ts';
import { StoreUnavailableError } from './errors.ts';
import { createReleaseBlobs } from './release-blobs.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';
import type { Store } from './store.ts';

export interface ReleaseReader {
  /**
   * @param deadline when to give up
   * @returns the live release, or the last one seen while the store does not answer; undefined before the first
   * @throws StoreUnavailableError where the store does not answer and no release was ever seen
   */
  current: (deadline: Deadline) => Promise<Snapshot | undefined>;
  /**
   * Looks which release is live now, whatever is remembered.
   *
   * @throws StoreUnavailableError where the store does not answer
   */
  latest: (deadline: Deadline) => Promise<Snapshot | undefined>;
  /**
   * @returns a release that was live at some time; undefined where it is gone, or a word where the name is of something
   * else than a release
   */
  earlier: (hash: Hash, deadline: Deadline) => Promise<Snapshot | 'no release' | undefined>;
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
  const blobs = createReleaseBlobs(store, maxSize);
  let live: Snapshot | undefined;
  let stale = false;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<Snapshot | undefined> | undefined;

  async function current(deadline: Deadline): Promise<Snapshot | undefined> {
    if (live !== undefined && now() - checkedAt < pointerLifetime) return live;
    return refreshed(deadline);
  }

  /** All who come meanwhile wait for the same answer, each as long as it can. */
  async function refreshed(deadline: Deadline): Promise<Snapshot | undefined> {
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
    // Its own time-out, not a caller's.
    const signal = AbortSignal.timeout(live === undefined ? openPatience : refreshPatience);
    try {
      const pointer = await store.readPointer({ signal });
      if (pointer === undefined) live = undefined;
      else if (pointer.release !== live?.hash) {
        live = openSnapshot(pointer.release, parseRelease(pointer.body), blobs);
      }
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

  return {
    current,
    async latest(deadline) {
      const snapshot = await refreshed(deadline);
      if (stale) throw new StoreUnavailableError();
      return snapshot;
    },
    async earlier(hash, deadline) {
      const release = await blobs.release(hash, deadline);
      if (release === undefined || release === 'no release') return release;
      return openSnapshot(hash, release, blobs);
    },
    isStale: () => stale,
  };
}
