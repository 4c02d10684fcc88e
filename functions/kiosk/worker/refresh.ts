import { createClient } from '../../../client/src/create-client.ts';
import { createSync } from '../../../client/src/sync/create-sync.ts';
import type { DeviceFrame, DeviceLanguage } from '../shelf/device-frame.ts';
import type { DeviceStore, Edition } from './device-store.ts';
import { BrokenCopyError, sealLanguage, verifyTexts } from './verify.ts';

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
 * Looks which release is live, and brings all of it to the device where it is another. What is recalled goes at once;
 * all else waits until every language is there, of one release.
 *
 * @throws where the service does not answer; what the device has stays as it is
 */
export async function refresh(options: RefreshOptions): Promise<void> {
  const { store } = options;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const known = (await store.edition('next')) ?? (await store.edition('live'));
    const frame = await ask<DeviceFrame>(
      options,
      `/kiosk/device?known=${known?.frame.release ?? ''}`,
    );
    const heardAt = options.now();
    const editions = await store.changeEditions((edition) => hear(edition, frame, heardAt));
    options.onRecall(frame.recalled);
    if (editions.some((edition) => edition.frame.release === frame.release)) return;
    if ((await collect(frame, options)) && (await store.saveNext({ frame, heardAt }))) return;
  }
}

/**
 * Notes what must not wait. A text that was recalled once stays away in an edition of another release: the recall may be
 * lifted there because the text was mended.
 */
function hear({ frame: own }: Edition, frame: DeviceFrame, heardAt: number): Edition {
  const { recalled, maxAgeDays, clinic, release } = frame;
  const all = own.release === release ? recalled : [...new Set([...own.recalled, ...recalled])];
  return { frame: { ...own, recalled: all, maxAgeDays, clinic }, heardAt };
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
    try {
      await verifyTexts(state);
    } catch (error) {
      if (!(error instanceof BrokenCopyError)) throw error;
      await store.dropSync(tag);
      return false;
    }
    await store.saveLanguage(release, tag, await sealLanguage({ state, more }));
  }
  return true;
}

async function ask<T>({ service, fetch }: RefreshOptions, path: string): Promise<T> {
  const answer = await fetch(`${service}${path}`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}
