import type { Timing } from '../../client/src/timing.ts';

export interface RecordedTiming extends Timing {
  /** How long was waited, in milliseconds, each time. */
  readonly waits: number[];
}

/** A time that passes when it is waited for, and chance that is always the same. */
export function recordedTiming({ start = 0, random = 0.5 } = {}): RecordedTiming {
  const waits: number[] = [];
  let time = start;
  return {
    waits,
    now: () => time,
    random: () => random,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
}
