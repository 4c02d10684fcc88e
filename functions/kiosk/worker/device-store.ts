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
}

interface Schema extends DBSchema {
  /** `live` is what pages are made from, `next` what they will be made from when somebody else comes. */
  editions: { key: 'live' | 'next'; value: Edition };
  /** By the release and the locale's tag; never changed once an edition names the release. */
  languages: { key: string; value: KeptLanguage };
  /** What syncs are at, by the locale's tag. */
  syncs: { key: string; value: unknown };
}

/** What the device keeps. Releases are kept whole, and one entry tells which is live: as the service itself does it. */
export interface DeviceStore {
  readonly edition: (name: 'live' | 'next') => Promise<Edition | undefined>;
  readonly language: (release: string, tag: string) => Promise<KeptLanguage | undefined>;
  readonly sync: (tag: string) => Promise<unknown>;
  readonly saveSync: (tag: string, state: unknown) => Promise<void>;
  readonly dropSync: (tag: string) => Promise<void>;
  readonly saveLanguage: (release: string, tag: string, kept: KeptLanguage) => Promise<void>;
  readonly saveEdition: (name: 'live' | 'next', edition: Edition) => Promise<void>;
  /** Makes the next edition the live one, and forgets the languages of all others. @returns whether there was one */
  readonly swap: () => Promise<boolean>;
  /** Forgets the live edition: something of it is broken. */
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
    sync: async (tag) => (await database()).get('syncs', tag),
    async saveSync(tag, state) {
      await (await database()).put('syncs', state, tag);
    },
    async dropSync(tag) {
      await (await database()).delete('syncs', tag);
    },
    async saveLanguage(release, tag, kept) {
      await (await database()).put('languages', kept, keyOf(release, tag));
    },
    async saveEdition(which, edition) {
      await (await database()).put('editions', edition, which);
    },
    async swap() {
      const change = (await database()).transaction(['editions', 'languages'], 'readwrite');
      const [editions, languages] = [
        change.objectStore('editions'),
        change.objectStore('languages'),
      ];
      const next = await editions.get('next');
      if (next !== undefined) {
        await editions.put(next, 'live');
        await editions.delete('next');
        for (const key of await languages.getAllKeys()) {
          if (!key.startsWith(`${next.frame.release} `)) await languages.delete(key);
        }
      }
      await change.done;
      return next !== undefined;
    },
    async discard() {
      const change = (await database()).transaction(
        ['editions', 'languages', 'syncs'],
        'readwrite',
      );
      await Promise.all([
        change.objectStore('editions').clear(),
        change.objectStore('languages').clear(),
        change.objectStore('syncs').clear(),
      ]);
      await change.done;
    },
  };
}

function keyOf(release: string, tag: string): string {
  return `${release} ${tag}`;
}
