import type { Hash } from '../shared/domain/release.ts';
import type { Store } from '../shared/store/store.ts';
import { AmendmentError } from './errors.ts';
import { MissingBlobError } from '../shared/store/errors.ts';
import { readHistory, type NamedRelease } from './history.ts';
import { gatherReachable } from './reachable.ts';

/** Where pruning is: told as it goes on. */
export type PruneProgress =
  | { readonly step: 'gather'; readonly releases: number; readonly kept: number }
  | { readonly step: 'delete'; readonly deleted: number };

export interface PruneOptions {
  readonly store: Store;
  /** How many releases to keep, the live one among them; 1 or more. */
  readonly keep: number;
  /** Counts, and deletes nothing. */
  readonly isDryRun?: boolean;
  readonly onProgress?: (progress: PruneProgress) => void;
}

export interface Pruning {
  /** Releases that can still be gone back to. */
  readonly releases: number;
  /** Blobs that they need. */
  readonly kept: number;
  /** Blobs that none of them needs. */
  readonly deleted: number;
}

/** How many blobs are deleted before the pointer is looked at again. */
const batch = 1_000;

/**
 * Removes the blobs that none of the newest releases needs.
 *
 * A publication at the same time may count on a blob that is about to go. So the pointer is looked at before each batch,
 * and the live release is checked at the end; to publish again mends it.
 *
 * @throws AmendmentError where nothing is published, or something was published meanwhile
 * @throws MissingBlobError where a kept release is not whole; then nothing is deleted
 */
export async function prune({
  store,
  keep,
  isDryRun = false,
  onProgress = () => {},
}: PruneOptions): Promise<Pruning> {
  const releases = await readHistory(store, keep);
  const live = releases[0]?.hash;
  if (live === undefined) throw new AmendmentError('Nothing is published yet.');
  const kept = new Set<Hash>();
  for (const [index, release] of releases.entries()) {
    await gatherReachable(store, release, kept);
    onProgress({ step: 'gather', releases: index + 1, kept: kept.size });
  }

  let deleted = 0;
  const remove = async (hashes: readonly Hash[]) => {
    if (!isDryRun && hashes.length > 0) {
      await refuseIfMoved(store, live);
      await store.deleteBlobs(hashes);
    }
    deleted += hashes.length;
    onProgress({ step: 'delete', deleted });
  };
  let pending: Hash[] = [];
  for await (const hash of store.listBlobs()) {
    if (!kept.has(hash)) pending.push(hash);
    if (pending.length < batch) continue;
    await remove(pending);
    pending = [];
  }
  await remove(pending);
  if (!isDryRun && deleted > 0) await checkLive(store);
  return { releases: releases.length, kept: kept.size, deleted };
}

async function refuseIfMoved(store: Store, live: Hash): Promise<void> {
  if ((await store.readPointer())?.release === live) return;
  throw new AmendmentError(
    'Something was published meanwhile. Nothing more is deleted: publish again, then prune again.',
  );
}

async function checkLive(store: Store): Promise<void> {
  const [live] = await readHistory(store, 1);
  if (live === undefined || (await isWhole(store, live))) return;
  throw new AmendmentError(
    'The live release was published meanwhile, and lacks pieces: publish again at once.',
  );
}

async function isWhole(store: Store, release: NamedRelease): Promise<boolean> {
  const needed = new Set<Hash>();
  try {
    await gatherReachable(store, release, needed);
  } catch (error) {
    if (error instanceof MissingBlobError) return false;
    throw error;
  }
  return (await store.findMissing([...needed])).length === 0;
}
