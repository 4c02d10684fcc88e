import { ConflictError } from '../domain/errors.ts';
import type { Hash } from '../domain/release.ts';
import { decodeBlob, encodeBlob } from './blob-codec.ts';
import { StoreUnavailableError } from './errors.ts';
import type { Pointer, ReadOptions, Store } from './store.ts';

/** A store in this process's memory; what it holds is gone when the process is. */
export function createMemoryStore(): Store {
  const blobs = new Map<Hash, Uint8Array>();
  let pointer: Pointer | undefined;

  return {
    async getBlobs(hashes, options) {
      refuseAborted(options);
      const found = new Map<Hash, string>();
      for (const hash of hashes) {
        const bytes = blobs.get(hash);
        if (bytes !== undefined) found.set(hash, decodeBlob(hash, bytes));
      }
      return found;
    },

    async findMissing(hashes) {
      return [...new Set(hashes)].filter((hash) => !blobs.has(hash));
    },

    async putBlobs(added) {
      const encoded = added.map((blob) => [blob.hash, encodeBlob(blob)] as const);
      for (const [hash, bytes] of encoded) blobs.set(hash, bytes);
    },

    async *listBlobs() {
      yield* blobs.keys();
    },

    async deleteBlobs(hashes) {
      for (const hash of hashes) blobs.delete(hash);
    },

    async readPointer(options) {
      refuseAborted(options);
      return pointer;
    },

    async movePointer(root, expected) {
      if ((pointer?.release ?? null) !== expected) throw new ConflictError(expected);
      encodeBlob(root);
      pointer = { release: root.hash, body: root.body };
    },
  };
}

/** @throws StoreUnavailableError where the caller has stopped waiting */
export function refuseAborted(options: ReadOptions | undefined): void {
  if (options?.signal?.aborted === true)
    throw new StoreUnavailableError({ cause: options.signal.reason });
}
