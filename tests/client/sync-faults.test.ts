import { describe, expect, it } from 'vitest';
import type { SyncPage } from '../../client/src/api.ts';
import { createSync, type SyncStorage } from '../../client/src/sync/create-sync.ts';
import { lastOf, nextOf, scriptedPages, type Said } from './scripted-pages.ts';
import { away, changedA, delta, deviceThatHears, more } from './told-device.ts';

describe('a pull that fails', () => {
  it.each<[string, Said[], string]>([
    ['at once', [away], 'HTTP 503'],
    ['between its pages', [delta('B', { entries: changedA, ...more }), away], 'HTTP 503'],
    [
      'at its last page',
      [
        delta('B', { entries: changedA, ...more }),
        delta('B', { ...more, links: nextOf('3') }),
        away,
      ],
      'HTTP 503',
    ],
    ['with a page that is none', [{} as SyncPage], 'no end'],
    ['with nothing', [null as unknown as SyncPage], 'no end'],
    ['with a page that has no end and no next', [delta('B', { ...more, links: {} })], 'no end'],
  ])('%s changes nothing', async (_, said, message) => {
    const { sync, shown, kept, storage } = await deviceThatHears(...said);
    await expect(sync.pull()).rejects.toThrow(message);
    expect(await shown()).toEqual({ 'treatments/a': 'A', 'treatments/b': 'A' });
    expect(await kept()).toEqual(await shown());
    expect(storage.saves).toBe(1);
  });

  it('is begun again from what there is', async () => {
    const { client, sync, shown } = await deviceThatHears(
      delta('B', { entries: changedA, ...more }),
      away,
      delta('B', { entries: changedA }),
    );
    await expect(sync.pull()).rejects.toBe(away);
    await sync.pull();
    expect(await shown()).toEqual({ 'treatments/a': 'B', 'treatments/b': 'A' });
    expect(client.calls.slice(1)).toEqual([
      { since: 'es.A', page: undefined },
      { since: 'es.A', page: '2' },
      { since: 'es.A', page: undefined },
    ]);
  });
});

describe('a storage that fails', () => {
  it('to load is as good as none', async () => {
    const storage: SyncStorage = {
      load: async () => {
        throw new Error('no database');
      },
      save: async () => {},
    };
    const sync = createSync({ client: scriptedPages(lastOf('A')), locale: 'es', storage });
    expect(await sync.state()).toBeUndefined();
    expect((await sync.pull()).state.token).toBe('es.A');
  });

  it('to save leaves what was there, and the next pull tries again', async () => {
    const change = delta('B', { entries: changedA });
    const { sync, shown, kept, storage } = await deviceThatHears(change, change);
    const { save } = storage;
    storage.save = async () => {
      throw new Error('disk full');
    };
    await expect(sync.pull()).rejects.toThrow('disk full');
    expect(await shown()).toEqual({ 'treatments/a': 'A', 'treatments/b': 'A' });
    storage.save = save;
    await sync.pull();
    expect(await kept()).toEqual({ 'treatments/a': 'B', 'treatments/b': 'A' });
  });
});

it('what is said of the clinic changes without a release, too', async () => {
  const clinic = { phone: '+1 555 0100' };
  const { sync, storage } = await deviceThatHears(delta('A', { clinic }), delta('A', { clinic }));
  expect((await sync.pull()).isChanged).toBe(true);
  expect((await sync.pull()).isChanged).toBe(false);
  expect(storage.text).toContain('555 0100');
});

it('a pull that is stopped while its last page comes changes nothing', async () => {
  const controller = new AbortController();
  const { client, sync, shown } = await deviceThatHears(delta('B', { entries: changedA }));
  const { syncPage } = client;
  client.syncPage = async (call) => {
    controller.abort(new Error('enough'));
    return syncPage(call);
  };
  await expect(sync.pull({ signal: controller.signal })).rejects.toThrow('enough');
  client.syncPage = async () => {
    throw away;
  };
  // The next one waits for all that the stopped one still does.
  await expect(sync.pull()).rejects.toBe(away);
  expect(await shown()).toEqual({ 'treatments/a': 'A', 'treatments/b': 'A' });
});
