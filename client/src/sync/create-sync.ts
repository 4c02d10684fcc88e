import { within } from '../abort.ts';
import type { Client } from '../create-client.ts';
import { ProblemError } from '../errors.ts';
import { backoff, systemTiming, type Timing } from '../timing.ts';
import { collect, type RecallEntry } from './collect.ts';
import { apply } from './copy.ts';
import { aboutOf, isStateOf, type DeviceState } from './state.ts';

/** Where a device keeps its state. */
export interface SyncStorage {
  /** @returns what was saved last, or anything else where there is none: it is looked at before it is believed */
  load: () => Promise<unknown>;
  save: (state: DeviceState) => Promise<void>;
}

export interface SyncOptions {
  readonly client: Pick<Client, 'syncPage'>;
  /** A language tag. A device with two languages has two of these, each with its own storage. */
  readonly locale: string;
  /** Without one, the copy is gone with the process. */
  readonly storage?: SyncStorage | undefined;
  readonly timing?: Timing | undefined;
}

export interface PullOptions {
  /** Stops the pull at once; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each new state; of one where only a topic was dropped, before the rest is there. */
  readonly onChange?: ((state: DeviceState) => void) | undefined;
}

export interface WatchOptions extends PullOptions {
  /** Milliseconds from one pull to the next. */
  readonly every: number;
  /** Told of each pull that failed. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

export interface Pull {
  readonly state: DeviceState;
  readonly isChanged: boolean;
}

/** Keeps a device's copy of everything in one language. */
export interface Sync {
  /** @returns what the device has; undefined before the first pull */
  state: () => Promise<DeviceState | undefined>;
  /**
   * Makes the copy that of the live release: all of it, or, where anything fails, nothing but orders to drop a topic.
   *
   * @throws what the client and the storage throw, and UnexpectedAnswerError
   */
  pull: (options?: PullOptions) => Promise<Pull>;
  /** Pulls again and again, sooner after a failure, until the signal aborts; then it returns. */
  watch: (options: WatchOptions) => Promise<void>;
}

const day = 24 * 60 * 60 * 1_000;

export function createSync({ client, locale, storage, timing = systemTiming }: SyncOptions): Sync {
  let state: DeviceState | undefined;
  let loading: Promise<void> | undefined;
  /** The pulls before the next one: two at once would each undo what the other did. */
  let before: Promise<unknown> = Promise.resolve();

  async function load(): Promise<void> {
    try {
      const kept = await storage?.load();
      if (isStateOf(kept, locale)) state = kept;
    } catch {
      // What cannot be read is fetched anew.
    }
  }

  async function loaded(): Promise<DeviceState | undefined> {
    await (loading ??= load());
    return state;
  }

  async function run({ signal, onChange }: PullOptions): Promise<Pull> {
    await loaded();
    const { last, token, entries } = await collect({
      client,
      locale,
      signal,
      state: () => state,
      onRecall: async (orders) => drop(orders, onChange),
    });
    signal?.throwIfAborted();
    const about = aboutOf(last);
    const isSame = entries.length === 0 && JSON.stringify(state?.about) === JSON.stringify(about);
    if (state !== undefined && isSame) return { state, isChanged: false };

    const base = last.since === null || state === undefined ? { topics: {} } : state;
    const own = { format: 1, locale, token, about, dropped: [] } as const;
    const next: DeviceState = { ...apply(base, entries), ...own };
    await storage?.save(next);
    state = next;
    onChange?.(next);
    return { state: next, isChanged: true };
  }

  /** An order is followed whatever becomes of the pull, and before anything else is done. */
  async function drop(
    orders: readonly RecallEntry[],
    onChange: PullOptions['onChange'],
  ): Promise<void> {
    if (state === undefined) return;
    const { topics, dropped } = state;
    const held = orders.map(({ id }) => id).filter((id) => id in topics);
    if (held.length === 0) return;
    state = { ...apply(state, orders), dropped: [...dropped, ...held] };
    onChange?.(state);
    await storage?.save(state);
  }

  async function pull(options: PullOptions = {}): Promise<Pull> {
    return within(async (signal) => {
      const running = before.then(async () => run({ ...options, signal }));
      before = running.catch(() => {});
      return running;
    }, options.signal);
  }

  async function watch({ every, signal, onChange, onError }: WatchOptions): Promise<void> {
    let failures = 0;
    try {
      for (;;) {
        let wait = every;
        try {
          await pull({ signal, onChange });
          failures = 0;
        } catch (error) {
          signal?.throwIfAborted();
          onError?.(error);
          failures += 1;
          const asked = error instanceof ProblemError ? error.retryAfter : 0;
          const own = backoff(failures, 1_000, every, timing.random);
          wait = Math.max(own, Math.min(asked, day));
        }
        await timing.sleep(wait, signal);
      }
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  }

  return { state: loaded, pull, watch };
}
