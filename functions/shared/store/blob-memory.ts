import { LRUCache } from 'lru-cache';
import { parseBlob } from '../domain/parse-blob.ts';
import type { Hash } from '../domain/release.ts';
import { MissingBlobError } from './errors.ts';

/** Blobs of one sort, parsed. They never change, so they are kept until there is no room. */
export interface BlobMemory<T> {
  get: (hash: Hash) => T | undefined;
  /**
   * Remembers a blob.
   *
   * @param bodies what was just read from the store
   * @throws MissingBlobError where the blob is not among the bodies
   */
  add: (hash: Hash, bodies: ReadonlyMap<Hash, string>) => T;
}

/** @param maxSize characters of JSON that are kept */
export function createBlobMemory<T extends object>(maxSize: number): BlobMemory<T> {
  const parsed = new LRUCache<Hash, T>({ maxSize });
  return {
    get: (hash) => parsed.get(hash),
    add(hash, bodies) {
      const body = bodies.get(hash);
      if (body === undefined) throw new MissingBlobError(hash);
      const value = parseBlob<T>(body);
      parsed.set(hash, value, { size: body.length });
      return value;
    },
  };
}
