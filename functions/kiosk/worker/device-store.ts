import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeviceFrame, DeviceLanguage } from '../shelf/device-frame.ts';

/** A release on the device, whole: what it is, and when the service was last heard to be at it. */
export interface Edition {
  readonly frame: DeviceFrame;
  /** Milliseconds since the epoch. */
  readonly heardAt: number;
}

/** A language of an edition. */
export interface KeptLanguage {
  /** What the sync of the pack keeps: looked at before it is believed. */
  readonly state: unknown;
  readonly more: DeviceLanguage;
  /** Proof that both are as they were saved. */
  readonly digest: string;
}

interface Schema extends DBSchema {
  /** `live` is what pages are made from, `next` what they will be made from when somebody else comes. */
  editions: { key: EditionName; value: Edition };
  /** By the release and the locale's tag; never changed once an edition names the release. */
  languages: { key: string; value: KeptLanguage };
  /** What syncs are at, by the locale's tag. */
  syncs: { key: string; value: unknown };
}

export type EditionName = 'live' | 'next';

/**
 * What the device keeps. Releases are kept whole, and one entry tells which is live: as the service itself does it. What
 * reads and writes does both in one transaction: a page may be asked for at any moment.
 */
export interface DeviceStore {
  readonly edition: (name: EditionName) => Promise<Edition | undefined>;
  readonly language: (release: string, tag: string) => Promise<KeptLanguage | undefined>;
  readonly saveLanguage: (release: string, tag: string, kept: KeptLanguage) => Promise<void>;
  readonly sync: (tag: string) => Promise<unknown>;
  readonly saveSync: (tag: string, state: unknown) => Promise<void>;
  readonly dropSync: (tag: string) => Promise<void>;
  /** Changes each edition that there is. @returns what they were changed to */
  readonly changeEditions: (change: (edition: Edition) => Edition) => Promise<Edition[]>;
  /** @returns false, and saves nothing, where a language of it is not on the device */
  readonly saveNext: (edition: Edition) => Promise<boolean>;
  /** Makes the next edition the live one, and forgets the languages of all others. @returns whether there was one */
  readonly swap: () => Promise<boolean>;
  /** Forgets everything: something of it is broken. */
  readonly discard: () => Promise<void>;
}

export function createDeviceStore(name = 'kiosk'): DeviceStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  /** A browser that made room may have closed it. */
  async function database(): Promise<IDBPDatabase<Schema>> {
    const opening = (opened ??= openDB<Schema>(name, 1, {
      upgrade(created) {
        created.createObjectStore('editions');
        created.createObjectStore('languages');
        created.createObjectStore('syncs');
      },
      terminated() {
        opened = undefined;
      },
    }));
    try {
      return await opening;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  }

  return {
    edition: async (which) => (await database()).get('editions', which),
    language: async (release, tag) => (await database()).get('languages', keyOf(release, tag)),
    async saveLanguage(release, tag, kept) {
      await (await database()).put('languages', kept, keyOf(release, tag));
    },
    sync: async (tag) => (await database()).get('syncs', tag),
    async saveSync(tag, state) {
      await (await database()).put('syncs', state, tag);
    },
    async dropSync(tag) {
      await (await database()).delete('syncs', tag);
    },
    async changeEditions(change) {
      const { store, done } = (await database()).transaction('editions', 'readwrite');
      const changed: Edition[] = [];
      for (const which of ['live', 'next'] as const) {
        const edition = await store.get(which);
        if (edition === undefined) continue;
        const next = change(edition);
        await store.put(next, which);
        changed.push(next);
      }
      await done;
      return changed;
    },
    async saveNext(edition) {
      const { frame } = edition;
      const change = (await database()).transaction(['editions', 'languages'], 'readwrite');
      const keys = new Set(await change.objectStore('languages').getAllKeys());
      const isWhole = frame.locales.every(({ tag }) => keys.has(keyOf(frame.release, tag)));
      if (isWhole) await change.objectStore('editions').put(edition, 'next');
      await change.done;
      return isWhole;
    },
    async swap() {
      const change = (await database()).transaction(['editions', 'languages'], 'readwrite');
      const editions = change.objectStore('editions');
      const languages = change.objectStore('languages');
      const next = await editions.get('next');
      if (next !== undefined) {
        await editions.put(next, 'live');
        await editions.delete('next');
        for (const key of await languages.getAllKeys()) {
          if (!key.startsWith(keyOf(next.frame.release, ''))) await languages.delete(key);
        }
      }
      await change.done;
      return next !== undefined;
    },
    async discard() {
      const all = ['editions', 'languages', 'syncs'] as const;
      const change = (await database()).transaction(all, 'readwrite');
      await Promise.all(all.map(async (each) => change.objectStore(each).clear()));
      await change.done;
    },
  };
}

function keyOf(release: string, tag: string): string {
  return `${release} ${tag}`;
}
