import { buildRelease } from '../shared/domain/build-release.ts';
import type { Catalogue } from '../shared/domain/catalogue.ts';
import type { Coverage } from '../shared/domain/coverage.ts';
import type { TranslationPolicy } from '../shared/domain/policy.ts';
import { parseRelease } from '../shared/domain/parse-blob.ts';
import { contentOf, type Hash } from '../shared/domain/release.ts';
import { sha256 } from '../shared/store/hash.ts';
import type { Store } from '../shared/store/store.ts';

/** Where a publication is: told as it goes on, for people who wait. */
export type Progress =
  | { readonly step: 'compare'; readonly blobs: number }
  | { readonly step: 'write'; readonly written: number; readonly total: number }
  | { readonly step: 'point' };

export interface PublishOptions {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly policy: TranslationPolicy;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Publication {
  readonly release: Hash;
  readonly parent: Hash | null;
  /** False where the live release says the same already: then nothing was written. */
  readonly isNew: boolean;
  readonly blobs: { readonly total: number; readonly written: number };
  readonly locales: readonly { readonly tag: string; readonly coverage: Coverage }[];
}

/** How many blobs are written between two words on progress. */
const batch = 100;

/**
 * Publishes a catalogue: missing blobs first, then one conditional write that moves the pointer. Killed at any moment,
 * readers see the old release whole.
 *
 * @throws ConflictError where another release was published meanwhile
 * @throws BlobTooLargeError, StoreUnavailableError
 */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { store, catalogue, policy, now, onProgress = () => {} } = options;
  const pointer = await store.readPointer();
  const live = pointer && parseRelease(pointer.body);
  const parent = pointer?.release ?? null;
  const { release, root, blobs } = buildRelease(catalogue, {
    policy,
    // Orders outlive publications, even of content that lacks the topic: it may come back.
    recalls: live?.recalls ?? [],
    parent,
    publishedAt: new Date(now()).toISOString(),
    hash: sha256,
  });
  const locales = release.locales.map(({ tag, coverage }) => ({ tag, coverage }));

  if (pointer !== undefined && live !== undefined && contentOf(live) === contentOf(release)) {
    const unchanged = { total: blobs.length + 1, written: 0 };
    return { release: pointer.release, parent, isNew: false, blobs: unchanged, locales };
  }

  onProgress({ step: 'compare', blobs: blobs.length });
  const missing = new Set(await store.findMissing(blobs.map(({ hash }) => hash)));
  const added = [...blobs.filter(({ hash }) => missing.has(hash)), root];
  for (let written = 0; written < added.length; written += batch) {
    onProgress({ step: 'write', written, total: added.length });
    await store.putBlobs(added.slice(written, written + batch));
  }

  onProgress({ step: 'point' });
  await store.movePointer(root, parent);
  return {
    release: root.hash,
    parent,
    isNew: true,
    blobs: { total: blobs.length + 1, written: added.length },
    locales,
  };
}
