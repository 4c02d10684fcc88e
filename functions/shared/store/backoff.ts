import { setTimeout } from 'node:timers/promises';

/**
 * Waits before another attempt.
 *
 * @param attempt how often it was asked since something was processed; 1 for the first repetition
 * @throws the signal's reason where it aborts
 * @throws RangeError after many attempts without any progress
 */
export type Backoff = (attempt: number, signal?: AbortSignal) => Promise<void>;

const firstMilliseconds = 25;
const longestMilliseconds = 1_000;
const maxAttempts = 12;

/** Exponential, with full jitter, so that many callers do not come back together. */
export const backoff: Backoff = async (attempt, signal) => {
  if (attempt >= maxAttempts) throw new RangeError(`No progress in ${maxAttempts} attempts`);
  const ceiling = Math.min(longestMilliseconds, firstMilliseconds * 2 ** attempt);
  await setTimeout(Math.random() * ceiling, undefined, signal === undefined ? {} : { signal });
};
