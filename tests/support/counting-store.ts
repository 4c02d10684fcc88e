import { StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import type { Store } from '../../functions/shared/store/store.ts';

export interface CountingStore extends Store {
  /** Calls since the last time this was asked. */
  takeCalls: () => string[];
  /** Goes away, or comes back. */
  setAway: (isAway: boolean) => void;
}

/** A store that tells how often it was asked, and can be away. */
export function countingStore(store: Store): CountingStore {
  let calls: string[] = [];
  let isAway = false;
  const counted =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls.push(name);
      if (isAway) throw new StoreUnavailableError();
      return call(...args);
    };
  return {
    getBlobs: counted('getBlobs', store.getBlobs.bind(store)),
    findMissing: counted('findMissing', store.findMissing.bind(store)),
    putBlobs: counted('putBlobs', store.putBlobs.bind(store)),
    listBlobs: store.listBlobs.bind(store),
    deleteBlobs: counted('deleteBlobs', store.deleteBlobs.bind(store)),
    readPointer: counted('readPointer', store.readPointer.bind(store)),
    movePointer: counted('movePointer', store.movePointer.bind(store)),
    takeCalls() {
      const taken = calls;
      calls = [];
      return taken;
    },
    setAway(away) {
      isAway = away;
    },
  };
}
