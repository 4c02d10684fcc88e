import type { Coverage } from '../shared/domain/coverage.ts';
import type { Hash } from '../shared/domain/release.ts';
import { buildNextRelease, type NextReleaseOptions } from './next-release.ts';

/** Where a publication is: told as it goes on, for people who wait. */
export type Progress =
  | { readonly step: 'compare'; readonly blobs: number }
  | { readonly step: 'write'; readonly written: number; readonly total: number }
  | { readonly step: 'point' };

export interface PublishOptions extends NextReleaseOptions {
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
  const { store, onProgress = () => {} } = options;
  const { release, root, blobs, parent, isNew } = await buildNextRelease(options);
  const locales = release.locales.map(({ tag, coverage }) => ({ tag, coverage }));
  const total = blobs.length + 1;
  if (!isNew && parent !== null) {
    return { release: parent, parent, isNew, blobs: { total, written: 0 }, locales };
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
  return { release: root.hash, parent, isNew, blobs: { total, written: added.length }, locales };
}
