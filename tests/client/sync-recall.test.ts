import { describe, expect, it, vi } from 'vitest';
import { lastOf, recallOf, topicOf } from './scripted-pages.ts';
import { away, delta, deviceThatHears, more } from './told-device.ts';

describe('a recall', () => {
  const heard = delta('B', { entries: [recallOf('treatments/a')], ...more });

  it('is followed even where the rest of the pull fails', async () => {
    const { sync, shown, kept } = await deviceThatHears(heard, away);
    const onChange = vi.fn();
    await expect(sync.pull({ onChange })).rejects.toBe(away);
    expect(await shown()).toEqual({ 'treatments/b': 'A' });
    expect(await kept()).toEqual({ 'treatments/b': 'A' });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('is followed even where it cannot be saved', async () => {
    const { sync, shown, storage } = await deviceThatHears(heard, away);
    storage.save = async () => {
      throw new Error('disk full');
    };
    await expect(sync.pull()).rejects.toThrow('disk full');
    expect(await shown()).toEqual({ 'treatments/b': 'A' });
  });

  it('that the next pull tells again is done then', async () => {
    const again = delta('C', { entries: [recallOf('treatments/a')] });
    const { sync, shown, client } = await deviceThatHears(heard, away, again);
    await expect(sync.pull()).rejects.toBe(away);
    const { state } = await sync.pull();
    expect(state.dropped).toEqual([]);
    expect(await shown()).toEqual({ 'treatments/b': 'A' });
    expect(client.calls).toHaveLength(4);
  });

  it('that was lifted before the next pull is undone: everything is fetched anew', async () => {
    const all = [topicOf('treatments/a', 'A'), topicOf('treatments/b', 'A')];
    const { sync, shown, client } = await deviceThatHears(
      heard,
      away,
      delta('C'),
      lastOf('C', { entries: all }),
    );
    await expect(sync.pull()).rejects.toBe(away);
    await sync.pull();
    expect(await shown()).toEqual({ 'treatments/a': 'A', 'treatments/b': 'A' });
    expect(client.calls.at(-1)).toEqual({ since: undefined, page: undefined });
  });

  it('of what the device does not have changes nothing before the pull is whole', async () => {
    const other = delta('B', { entries: [recallOf('treatments/x')], ...more });
    const { sync, storage } = await deviceThatHears(other, away);
    await expect(sync.pull()).rejects.toBe(away);
    expect(storage.saves).toBe(1);
  });
});
