import { createClient } from '../../../client/src/create-client.ts';
import { createSync } from '../../../client/src/sync/create-sync.ts';
import type { DeviceFrame, DeviceLanguage } from '../shelf/device-frame.ts';
import type { DeviceStore } from './device-store.ts';

export interface RefreshOptions {
  readonly store: DeviceStore;
  /** Absolute URL of the service, without a slash at its end. */
  readonly service: string;
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told of topics that must leave the screen, as soon as they are heard of. */
  readonly onRecall: (topics: readonly string[]) => void;
}

/** Releases may follow one another while a device reads one. */
const maxTries = 5;

/**
 * Looks which release is live, and brings all of it to the device where it is another. What is recalled goes at once; all
 * else waits until every language is there, of one release.
 *
 * @returns whether there is a new edition to change to
 * @throws where the service does not answer; what the device has stays as it is
 */
export async function refresh(options: RefreshOptions): Promise<boolean> {
  const { store } = options;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const frame = await ask<DeviceFrame>(options, '/kiosk/device');
    if (await hear(frame, options)) return false;
    if (await collect(frame, options)) {
      await store.saveEdition('next', { frame, heardAt: options.now() });
      return true;
    }
  }
  return false;
}

/**
 * Does at once what must not wait: notes what is recalled, and that the service was heard.
 *
 * @returns whether the device has that release already
 */
async function hear(
  frame: DeviceFrame,
  { store, now, onRecall }: RefreshOptions,
): Promise<boolean> {
  const { recalled, maxAgeDays, clinic, release } = frame;
  const names = ['live', 'next'] as const;
  let isKnown = false;
  for (const name of names) {
    const edition = await store.edition(name);
    if (edition === undefined) continue;
    const isSame = edition.frame.release === release;
    isKnown ||= isSame;
    const shown = { ...edition.frame, recalled, maxAgeDays, clinic };
    await store.saveEdition(name, { frame: shown, heardAt: now() });
  }
  onRecall(recalled);
  return isKnown;
}

/** @returns whether every language is there, of that release */
async function collect(frame: DeviceFrame, options: RefreshOptions): Promise<boolean> {
  const { store, service, fetch } = options;
  const { release } = frame;
  const client = createClient({ base: service, fetch });
  for (const { tag } of frame.locales) {
    const storage = {
      load: async () => store.sync(tag),
      save: async (state: unknown) => store.saveSync(tag, state),
    };
    const { state } = await createSync({ client, locale: tag, storage }).pull();
    const more = await ask<DeviceLanguage>(options, `/kiosk/device/${tag}`);
    // Another was published meanwhile: start again, with it.
    if (state.about.release !== release || more.release !== release) return false;
    await store.saveLanguage(release, tag, { state, more });
  }
  return true;
}

async function ask<T>({ service, fetch }: RefreshOptions, path: string): Promise<T> {
  const answer = await fetch(`${service}${path}`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}
