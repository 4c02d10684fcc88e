import type { Hash } from '../domain/release.ts';

/** The database does not answer, or not in time. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';

  constructor(options?: ErrorOptions) {
    super('The content store does not answer', options);
  }
}

/** A blob is larger than an item may be. */
export class BlobTooLargeError extends Error {
  override readonly name = 'BlobTooLargeError';

  /** @param bytes its size as stored, compressed */
  constructor(label: string, bytes: number, limit: number) {
    super(`The ${label} takes ${bytes} bytes; an item may take ${limit}. Split or shorten it.`);
  }
}

/** A blob's body is not what its hash says: the table was changed by something else. */
export class CorruptBlobError extends Error {
  override readonly name = 'CorruptBlobError';

  constructor(hash: Hash, options?: ErrorOptions) {
    super(`Blob ${hash} does not hold what its name says`, options);
  }
}

/** A release points to a blob that is not there. */
export class MissingBlobError extends Error {
  override readonly name = 'MissingBlobError';

  constructor(hash: Hash) {
    super(`Blob ${hash} is missing`);
  }
}

/** What is stored under a partner's id, or is to be, cannot be a partner. */
export class InvalidPartnerError extends Error {
  override readonly name = 'InvalidPartnerError';

  /** @param complaints what is wrong and what would be right: `origins.0: must be …` */
  constructor(id: string, complaints: readonly string[], options?: ErrorOptions) {
    super(`The partner ${id} is not right: ${complaints.join('; ')}`, options);
  }
}
