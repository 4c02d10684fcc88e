import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../functions/shared/domain/errors.ts';
import type { Blob } from '../../functions/shared/domain/release.ts';
import { BlobTooLargeError, StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import type { Store } from '../../functions/shared/store/store.ts';

export function blobOf(body: string, label = 'blob'): Blob {
  return { hash: sha256(body), body, label };
}

/** Text that does not compress. */
function noise(length: number): string {
  return Array.from({ length: length / 64 }, (_, index) => sha256(String(index))).join('');
}

/**
 * What every store must do.
 *
 * @param open gives a new, empty store
 */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`store contract: ${name}`, () => {
    it('gives back what was put, in any script', async () => {
      const store = await open();
      const blobs = ['{"a":1}', '"硬膜外 العمود é \u{1f600}"', 'x'.repeat(100_000)].map((body) =>
        blobOf(body),
      );
      await store.putBlobs(blobs);
      const found = await store.getBlobs(blobs.map(({ hash }) => hash));
      expect(found).toEqual(new Map(blobs.map(({ hash, body }) => [hash, body])));
    });

    it('gives nothing for what is not there', async () => {
      const store = await open();
      expect(await store.getBlobs([sha256('none')])).toEqual(new Map());
      expect(await store.getBlobs([])).toEqual(new Map());
      expect(await store.readPointer()).toBeUndefined();
    });

    it('takes and gives more than one call may carry, doubles too', async () => {
      const store = await open();
      const blobs = Array.from({ length: 230 }, (_, index) => blobOf(`{"index":${index}}`));
      await store.putBlobs(blobs);
      const hashes = blobs.map(({ hash }) => hash);
      expect((await store.getBlobs([...hashes, ...hashes])).size).toBe(230);
    });

    it('finds what is missing, once each and in order', async () => {
      const store = await open();
      const [known, first, second] = ['known', 'first', 'second'].map((body) => blobOf(body));
      if (known === undefined || first === undefined || second === undefined)
        throw new Error('unreachable');
      await store.putBlobs([known]);
      const asked = [second, known, first, second].map(({ hash }) => hash);
      expect(await store.findMissing(asked)).toEqual([second.hash, first.hash]);
    });

    it('puts a blob twice as if once', async () => {
      const store = await open();
      const blob = blobOf('twice');
      await store.putBlobs([blob]);
      await store.putBlobs([blob]);
      expect(await store.getBlobs([blob.hash])).toEqual(new Map([[blob.hash, 'twice']]));
    });

    it('refuses a blob that no item can hold, by its label, and writes nothing', async () => {
      const store = await open();
      const [small, large] = [blobOf('small'), blobOf(noise(900_000), 'manifest of es')];
      const refusal = store.putBlobs([small, large]);
      await expect(refusal).rejects.toThrow(BlobTooLargeError);
      await expect(refusal).rejects.toThrow(/manifest of es/);
      expect(await store.findMissing([small.hash])).toEqual([small.hash]);
    });

    it('lists its blobs, whatever their number, and not its pointer', async () => {
      const store = await open();
      // Together more than the megabyte that one page of a scan holds.
      const blobs = Array.from({ length: 12 }, (_, index) => blobOf(`${index}${noise(200_000)}`));
      await store.putBlobs(blobs);
      await store.movePointer(blobOf('{"n":1}'), null);
      const listed = await Array.fromAsync(store.listBlobs());
      expect(listed.toSorted()).toEqual(blobs.map(({ hash }) => hash).toSorted());
    });

    it('deletes blobs, and passes over what is not there', async () => {
      const store = await open();
      const blobs = Array.from({ length: 60 }, (_, index) => blobOf(`{"index":${index}}`));
      await store.putBlobs(blobs);
      const [kept, ...gone] = blobs.map(({ hash }) => hash);
      await store.deleteBlobs([...gone, ...gone, sha256('none')]);
      expect(await Array.fromAsync(store.listBlobs())).toEqual([kept]);
      await store.deleteBlobs([]);
    });

    it('moves the pointer from where the caller saw it', async () => {
      const store = await open();
      const [first, second] = [blobOf('{"n":1}'), blobOf('{"n":2}')];
      await store.movePointer(first, null);
      expect(await store.readPointer()).toEqual({ release: first.hash, body: first.body });
      await store.movePointer(second, first.hash);
      expect(await store.readPointer()).toEqual({ release: second.hash, body: second.body });
    });

    it('refuses to move a pointer that is elsewhere, and leaves it there', async () => {
      const store = await open();
      const [first, second] = [blobOf('{"n":1}'), blobOf('{"n":2}')];
      await expect(store.movePointer(second, first.hash)).rejects.toThrow(ConflictError);
      await store.movePointer(first, null);
      await expect(store.movePointer(second, null)).rejects.toThrow(ConflictError);
      await expect(store.movePointer(second, second.hash)).rejects.toThrow(ConflictError);
      expect((await store.readPointer())?.release).toBe(first.hash);
    });

    it('refuses a root that no item can hold', async () => {
      const store = await open();
      const root = blobOf(noise(900_000), 'release');
      await expect(store.movePointer(root, null)).rejects.toThrow(BlobTooLargeError);
      expect(await store.readPointer()).toBeUndefined();
    });

    it('answers nobody who has stopped waiting', async () => {
      const store = await open();
      const signal = AbortSignal.abort();
      await expect(store.readPointer({ signal })).rejects.toThrow(StoreUnavailableError);
      await expect(store.getBlobs([sha256('x')], { signal })).rejects.toThrow(
        StoreUnavailableError,
      );
    });

    it('lets one of many win who move the pointer at once', async () => {
      const store = await open();
      const racers = Array.from({ length: 8 }, (_, index) => blobOf(`{"racer":${index}}`));
      const results = await Promise.allSettled(
        racers.map((racer) => store.movePointer(racer, null)),
      );
      const winners = racers.filter((_, index) => results[index]?.status === 'fulfilled');
      expect(winners).toHaveLength(1);
      expect((await store.readPointer())?.release).toBe(winners[0]?.hash);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConflictError);
      }
    });
  });
}
