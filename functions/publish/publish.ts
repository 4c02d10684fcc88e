import type { Coverage } from '../shared/domain/coverage.ts';
import type { Hash } from '../shared/domain/release.ts';
import { createBlobWriter } from './blob-writer.ts';
import { buildNextRelease, type NextReleaseOptions } from './next-release.ts';

/** Where a publication is: told as it goes on, for people who wait. */
export type Progress =
  | {
      readonly step: 'build';
      /** Topics that are resolved. */
      readonly done: number;
      readonly total: number;
      /** Pieces that were written meanwhile. */
      readonly written: number;
    }
  | { readonly step: 'point' };

export interface PublishOptions extends NextReleaseOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** How many pieces are held in memory before they are written. */
  readonly batch?: number;
}

export interface Publication {
  readonly release: Hash;
  readonly parent: Hash | null;
  /** False where the live release says the same already: then nothing was written that was not missing. */
  readonly isNew: boolean;
  readonly blobs: { readonly total: number; readonly written: number };
  readonly locales: readonly { readonly tag: string; readonly coverage: Coverage }[];
}

/**
 * Publishes content: missing blobs first, then one conditional write that moves the pointer. Killed at any moment,
 * readers see the old release whole.
 *
 * @throws ConflictError where another release was published meanwhile
 * @throws BlobTooLargeError, StoreUnavailableError
 */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { store, batch, onProgress = () => {} } = options;
  let topics = { done: 0, total: options.catalogue.topics.length };
  const writer = createBlobWriter({
    store,
    ...(batch === undefined ? {} : { batch }),
    onWrite: (written) => {
      onProgress({ step: 'build', ...topics, written });
    },
  });
  const { release, root, parent, isNew } = await buildNextRelease(
    options,
    writer.put,
    (done, total) => {
      topics = { done, total };
    },
  );
  const locales = release.locales.map(({ tag, coverage }) => ({ tag, coverage }));
  if (!isNew && parent !== null) {
    // Somebody may have removed what the live release needs: to publish again mends it.
    await writer.flush();
    const { total, written } = writer.counts();
    return { release: parent, parent, isNew, blobs: { total: total + 1, written }, locales };
  }

  await writer.put(root);
  await writer.flush();
  onProgress({ step: 'point' });
  await store.movePointer(root, parent);
  return { release: root.hash, parent, isNew, blobs: writer.counts(), locales };
}
