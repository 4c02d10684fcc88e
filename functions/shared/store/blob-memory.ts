import { LRUCache } from 'lru-cache';
import { parseBlob } from '../domain/parse-blob.ts';
import type { Hash } from '../domain/release.ts';
import { MissingBlobError } from './errors.ts';

/** Blobs of one sort, parsed. They never change, so they are kept until there is no room. */
export interface BlobMemory<T> {
  has: (hash: Hash) => boolean;
  /**
   * @param bodies what was just read from the store
   * @throws MissingBlobError where the blob is neither remembered nor among the bodies
   */
  take: (hash: Hash, bodies: ReadonlyMap<Hash, string>) => T;
}

/** @param maxSize characters of JSON that are kept */
export function createBlobMemory<T extends object>(maxSize: number): BlobMemory<T> {
  const parsed = new LRUCache<Hash, T>({ maxSize });
  return {
    has: (hash) => parsed.has(hash),
    take(hash, bodies) {
      const known = parsed.get(hash);
      if (known !== undefined) return known;
      const body = bodies.get(hash);
      if (body === undefined) throw new MissingBlobError(hash);
      const value = parseBlob<T>(body);
      parsed.set(hash, value, { size: body.length });
      return value;
    },
  };
}
