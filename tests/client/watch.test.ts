import { describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../client/src/errors.ts';
import { createSync } from '../../client/src/sync/create-sync.ts';
import { systemTiming, type Timing } from '../../client/src/timing.ts';
import { lastOf, recallOf, scriptedPages, topicOf, nextOf, pageOf } from './scripted-pages.ts';

const every = 60_000;
const away = new ProblemError(503, '');

/** A time that passes at once, until it was waited for so often. */
function timingFor(
  waits: number,
): Timing & { readonly waits: number[]; readonly signal: AbortSignal } {
  const controller = new AbortController();
  const waited: number[] = [];
  return {
    waits: waited,
    signal: controller.signal,
    now: () => 0,
    random: () => 0.5,
    async sleep(milliseconds) {
      waited.push(milliseconds);
      if (waited.length === waits) controller.abort();
    },
  };
}

describe('a watch', () => {
  it('pulls again and again, and tells what changed, until it is stopped', async () => {
    const a = topicOf('treatments/a', 'A');
    const client = scriptedPages(
      lastOf('A', { entries: [a] }),
      lastOf('A', { since: 'A' }),
      lastOf('B', { since: 'A', entries: [topicOf('treatments/a', 'B')] }),
    );
    const timing = timingFor(3);
    const onChange = vi.fn();
    const sync = createSync({ client, locale: 'es', timing });
    await sync.watch({ every, signal: timing.signal, onChange });
    expect(timing.waits).toEqual([every, every, every]);
    expect(onChange.mock.calls.map(([state]) => state.about.release)).toEqual(['A', 'B']);
    expect(client.calls).toHaveLength(3);
  });

  it('tells of a failure, and comes back sooner, later each time', async () => {
    const client = scriptedPages(...Array.from({ length: 9 }, () => away), lastOf('A'), away);
    const timing = timingFor(11);
    const onError = vi.fn();
    const sync = createSync({ client, locale: 'es', timing });
    await sync.watch({ every, signal: timing.signal, onError });
    const growing = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000];
    expect(timing.waits).toEqual([...growing, every, 500]);
    expect(onError).toHaveBeenCalledTimes(10);
    expect(onError).toHaveBeenCalledWith(away);
  });

  it.each([
    [90_000, 90_000],
    [Number.MAX_SAFE_INTEGER, 86_400_000],
  ])(
    'leaves the service alone for as long as it asks, %i ms, but not for ever',
    async (asked, wait) => {
      const timing = timingFor(1);
      const sync = createSync({
        client: scriptedPages(new ProblemError(503, '', asked)),
        locale: 'es',
        timing,
      });
      await sync.watch({ every, signal: timing.signal });
      expect(timing.waits).toEqual([wait]);
    },
  );

  it('tells of a recall before the rest has come', async () => {
    const client = scriptedPages(
      lastOf('A', { entries: [topicOf('treatments/a', 'A')] }),
      pageOf('B', { since: 'A', entries: [recallOf('treatments/a')], links: nextOf('2') }),
      away,
    );
    const timing = timingFor(2);
    const shown: string[][] = [];
    await createSync({ client, locale: 'es', timing }).watch({
      every,
      signal: timing.signal,
      onChange: ({ topics }) => void shown.push(Object.keys(topics)),
    });
    expect(shown).toEqual([['treatments/a'], []]);
  });

  it('stops at once while it waits', async () => {
    const sleep = vi.fn(systemTiming.sleep);
    const controller = new AbortController();
    const sync = createSync({
      client: scriptedPages(lastOf('A')),
      locale: 'es',
      timing: { ...systemTiming, sleep },
    });
    const watching = sync.watch({ every, signal: controller.signal });
    await vi.waitFor(() => {
      expect(sleep).toHaveBeenCalledOnce();
    });
    controller.abort(new Error('enough'));
    await expect(watching).resolves.toBeUndefined();
  });

  it('that is stopped in a pull tells of no failure', async () => {
    const controller = new AbortController();
    const onError = vi.fn();
    const client = {
      syncPage: async () => {
        controller.abort();
        throw away;
      },
    };
    await createSync({ client, locale: 'es' }).watch({ every, signal: controller.signal, onError });
    expect(onError).not.toHaveBeenCalled();
  });
});
