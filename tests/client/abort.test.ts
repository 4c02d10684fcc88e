import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../client/src/create-client.ts';
import { systemTiming } from '../../client/src/timing.ts';
import { json, problem, scriptedFetch, type Act } from './scripted-fetch.ts';

const base = 'https://x.test';
const never = async () => new Promise<never>(() => {});

describe('a signal stops a call at once', () => {
  it('that has not begun', async () => {
    const { fetch, calls } = scriptedFetch(json({}));
    const signal = AbortSignal.abort(new Error('not now'));
    await expect(createClient({ base, fetch }).home({ signal })).rejects.toThrow('not now');
    expect(calls).toEqual([]);
  });

  it.each<[string, Act]>([
    ['that waits for an answer, even if the fetch knows of no signals', never],
    [
      'that reads an answer',
      () =>
        new Response(new ReadableStream({ pull: never }), {
          headers: { 'content-type': 'application/json' },
        }),
    ],
  ])('%s', async (_, act) => {
    const { fetch, calls } = scriptedFetch(act);
    const controller = new AbortController();
    const home = createClient({ base, fetch }).home({ signal: controller.signal });
    await vi.waitFor(() => {
      expect(calls).toHaveLength(1);
    });
    controller.abort();
    await expect(home).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('that waits to ask again', async () => {
    const { fetch, calls } = scriptedFetch(problem(503, {}, { 'retry-after': '3600' }));
    const sleep = vi.fn(systemTiming.sleep);
    const client = createClient({
      base,
      fetch,
      longestWait: 4_000_000,
      timing: { ...systemTiming, sleep },
    });
    const controller = new AbortController();
    const home = client.home({ signal: controller.signal });
    await vi.waitFor(() => {
      expect(sleep).toHaveBeenCalledOnce();
    });
    controller.abort(new Error('enough'));
    await expect(home).rejects.toThrow('enough');
    expect(calls).toHaveLength(1);
  });
});

it('a call that ended leaves nothing at its signal', async () => {
  const { fetch } = scriptedFetch(problem(503), json({}));
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const timing = { ...systemTiming, random: () => 0 };
  await createClient({ base, fetch, timing }).home({ signal });
  expect(added.mock.calls.length).toBeGreaterThan(0);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
});

it('a sleep that is stopped holds no timer', async () => {
  vi.useFakeTimers();
  try {
    const controller = new AbortController();
    const sleep = systemTiming.sleep(1_000, controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(new Error('enough'));
    await expect(sleep).rejects.toThrow('enough');
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
