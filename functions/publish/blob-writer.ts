import type { Blob, Hash } from '../shared/domain/release.ts';
import type { Store } from '../shared/store/store.ts';

/** Writes blobs that the store lacks, a batch at a time: memory holds one batch. */
export interface BlobWriter {
  readonly put: (blob: Blob) => Promise<void>;
  /** Writes what is left. */
  readonly flush: () => Promise<void>;
  /** How many blobs came, each once, and how many were new. */
  readonly counts: () => { readonly total: number; readonly written: number };
}

export interface BlobWriterOptions {
  readonly store: Pick<Store, 'findMissing' | 'putBlobs'>;
  /** How many blobs are held back until they are looked for; a small release is one batch. */
  readonly batch?: number;
  /** Told before each writing. */
  readonly onWrite?: (written: number) => void;
}

export function createBlobWriter({
  store,
  batch = 1_000,
  onWrite = () => {},
}: BlobWriterOptions): BlobWriter {
  let pending = new Map<Hash, Blob>();
  let total = 0;
  let written = 0;

  async function flush(): Promise<void> {
    const blobs = pending;
    pending = new Map();
    total += blobs.size;
    if (blobs.size === 0) return;
    const missing = new Set(await store.findMissing([...blobs.keys()]));
    if (missing.size === 0) return;
    onWrite(written);
    await store.putBlobs([...blobs.values()].filter(({ hash }) => missing.has(hash)));
    written += missing.size;
  }

  return {
    async put(blob) {
      pending.set(blob.hash, blob);
      if (pending.size >= batch) await flush();
    },
    flush,
    counts: () => ({ total: total + pending.size, written }),
  };
}
