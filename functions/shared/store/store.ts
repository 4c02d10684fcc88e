import type { Blob, Hash } from '../domain/release.ts';

/** The only thing that ever changes: which release is live. It carries the release's body, to save readers a call. */
export interface Pointer {
  readonly release: Hash;
  /** Body of the release's blob. */
  readonly body: string;
}

export interface ReadOptions {
  /** Gives up when aborted: the call then rejects with StoreUnavailableError. */
  readonly signal?: AbortSignal | undefined;
}

/** Where releases are kept. Every adapter passes `tests/contract/store-contract.ts`. */
export interface Store {
  /**
   * @returns the bodies of those blobs that exist, by hash
   * @throws StoreUnavailableError where the store does not answer
   * @throws CorruptBlobError where a body is not what its hash says
   */
  getBlobs(hashes: readonly Hash[], options?: ReadOptions): Promise<ReadonlyMap<Hash, string>>;
  /** @returns those of the hashes that the store has no blob for, in their order, each once */
  findMissing(hashes: readonly Hash[]): Promise<Hash[]>;
  /**
   * Writes blobs; writing one that exists changes nothing.
   *
   * @throws BlobTooLargeError naming a blob that no item can hold; then nothing is written
   */
  putBlobs(blobs: readonly Blob[]): Promise<void>;
  /** The hashes of all blobs, in no order; one that comes or goes meanwhile may be among them or not. */
  listBlobs(): AsyncIterable<Hash>;
  /** Removes blobs; what is not there is passed over. */
  deleteBlobs(hashes: readonly Hash[]): Promise<void>;
  /** @returns undefined before the first release */
  readPointer(options?: ReadOptions): Promise<Pointer | undefined>;
  /**
   * Points to another release, if the pointer is still where the caller saw it.
   *
   * @param expected the release that the pointer names now; null where there is none yet
   * @throws ConflictError where it names another
   */
  movePointer(root: Blob, expected: Hash | null): Promise<void>;
}
