import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Blob, Hash } from '../domain/release.ts';
import { BlobTooLargeError, CorruptBlobError } from './errors.ts';
import { sha256 } from './hash.ts';

/** DynamoDB refuses items over 400 KB; this leaves room for keys and attribute names. */
export const maxStoredBytes = 350 * 1024;

/**
 * @returns the blob's body, compressed
 * @throws BlobTooLargeError where it is larger than an item may hold
 */
export function encodeBlob({ body, label }: Blob): Uint8Array {
  const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  if (bytes.byteLength > maxStoredBytes) {
    throw new BlobTooLargeError(label, bytes.byteLength, maxStoredBytes);
  }
  return bytes;
}

/** @throws CorruptBlobError where the bytes are not what the hash says */
export function decodeBlob(hash: Hash, bytes: Uint8Array): string {
  const body = decompress(hash, bytes);
  if (sha256(body) !== hash) throw new CorruptBlobError(hash);
  return body;
}

function decompress(hash: Hash, bytes: Uint8Array): string {
  try {
    return brotliDecompressSync(bytes).toString('utf8');
  } catch (cause) {
    throw new CorruptBlobError(hash, { cause });
  }
}
