import { within } from './abort.ts';

/** Time and chance, so that tests need not wait for them. */
export interface Timing {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** @throws the signal's reason, at once, where it aborts */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export const systemTiming: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: async (milliseconds, signal) =>
    within(
      async (stopped) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          stopped.addEventListener('abort', () => {
            clearTimeout(timer);
          });
        }),
      signal,
    ),
};

/**
 * How long to wait after a failure: up to twice as long each time, and anything below that, so that many who failed
 * together do not come back together.
 *
 * @param failures how many there were in a row, from 1
 * @param first the longest wait after the first one, in milliseconds
 * @param longest the longest wait of all, in milliseconds
 */
export function backoff(
  failures: number,
  first: number,
  longest: number,
  random: () => number,
): number {
  return random() * Math.min(longest, first * 2 ** (failures - 1));
}

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3), which is a number of seconds or a date.
 *
 * @returns milliseconds from now; 0 where there is none that can be read
 */
export function readRetryAfter(field: string, now: number): number {
  const wait = /^\d+$/.test(field) ? Number(field) * 1_000 : Date.parse(field) - now;
  return Math.max(0, wait) || 0;
}
