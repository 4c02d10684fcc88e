import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { prune } from '../../functions/publish/prune.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { TopicId } from '../../functions/shared/domain/topic.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createClient } from '../../client/src/create-client.ts';
import { createSync } from '../../client/src/sync/create-sync.ts';
import type { DeviceState } from '../../client/src/sync/state.ts';
import { catalogueOf, type DraftTopic } from '../support/growing-content.ts';
import { keptState } from './kept-state.ts';
import { serveService } from './served-service.ts';

const now = () => 0;
const ids: TopicId[] = ['treatments/a', 'treatments/b', 'conditions/a', 'conditions/b'];
const first: DraftTopic[] = ids.map((id) => ({ id, edition: 0, isTranslated: true }));
const second = first.with(1, { id: 'treatments/b', edition: 1, isTranslated: true });

const store = createMemoryStore();
// A topic fills a page.
const service = await serveService({ catalogue: catalogueOf(first), store, syncPageBytes: 500 });
afterAll(service.close);
const client = createClient({ base: service.base, locale: 'es' });
const paths = () => service.takeRequests().map(({ path }) => path.split('?')[0]);

async function goLive(topics: readonly DraftTopic[]): Promise<void> {
  await publish({ store, catalogue: catalogueOf(topics), policy: 'labelled', now });
  service.pass(5_000);
}

async function newDevice(): Promise<DeviceState> {
  return (await createSync({ client, locale: 'es' }).pull()).state;
}

beforeEach(async () => {
  await unrecall({ store, now }, 'treatments/b').catch(() => {});
  await goLive(first);
  service.takeRequests();
});

describe('a device', () => {
  it('fetches everything, page by page, and keeps it as plain data', async () => {
    const storage = keptState();
    const { state, isChanged } = await createSync({ client, locale: 'es', storage }).pull();
    expect(isChanged).toBe(true);
    expect(Object.keys(state.topics).toSorted()).toEqual(ids.toSorted());
    expect(state).toMatchObject({
      locale: 'es',
      strings: { type: 'strings' },
      glossary: { type: 'glossary' },
      about: { locale: { served: 'es' }, release: expect.any(String), notice: { locale: 'es' } },
    });
    expect(paths().length).toBeGreaterThan(ids.length);
    expect(storage.saves).toBe(1);
    expect(await storage.load()).toEqual(state);
  });

  it('goes on from what it kept, and saves nothing where nothing changed', async () => {
    const storage = keptState();
    const { state } = await createSync({ client, locale: 'es', storage }).pull();
    service.takeRequests();
    const later = createSync({ client, locale: 'es', storage });
    expect(await later.state()).toEqual(state);
    expect(await later.pull()).toEqual({ state, isChanged: false });
    expect(paths()).toEqual(['/v1/es/sync']);
    expect(storage.saves).toBe(1);
  });

  it('fetches what changed', async () => {
    const sync = createSync({ client, locale: 'es' });
    await sync.pull();
    await goLive(second);
    service.takeRequests();
    const { state, isChanged } = await sync.pull();
    expect(isChanged).toBe(true);
    expect(state).toEqual(await newDevice());
    expect(state.topics['treatments/b']?.title).toBe('treatments/b 1 en español');
    expect(paths().filter((path) => path === '/v1/es/sync')).toHaveLength(1);
  });

  it('drops what is recalled, and shows it again where that is lifted', async () => {
    const sync = createSync({ client, locale: 'es' });
    await sync.pull();
    await recall({ store, now }, 'treatments/b', 'wrong dose');
    service.pass(5_000);
    const dropped = (await sync.pull()).state;
    expect(dropped.topics).not.toHaveProperty('treatments/b');
    expect(dropped).toEqual(await newDevice());
    await unrecall({ store, now }, 'treatments/b');
    service.pass(5_000);
    expect((await sync.pull()).state.topics).toHaveProperty('treatments/b');
  });

  it('whose release is gone fetches everything anew', async () => {
    const sync = createSync({ client, locale: 'es' });
    await sync.pull();
    await goLive(second);
    await prune({ store, keep: 1 });
    // A function that has not seen the old release.
    const other = await serveService({ catalogue: catalogueOf(second), store });
    const moved = createSync({
      client: createClient({ base: other.base }),
      locale: 'es',
      storage: keptState(JSON.stringify(await sync.state())),
    });
    const { state } = await moved.pull();
    await other.close();
    expect(state.topics['treatments/b']?.title).toBe('treatments/b 1 en español');
    expect(other.takeRequests().map(({ status }) => status)).toEqual([410, 200]);
  });

  it('asks for the language by any of its tags', async () => {
    const { state } = await createSync({ client, locale: 'es-MX' }).pull();
    expect(state).toMatchObject({ locale: 'es-MX', about: { locale: { served: 'es' } } });
  });
});

describe('several pulls', () => {
  it('at once come one after the other', async () => {
    const sync = createSync({ client, locale: 'es' });
    const pulls = await Promise.all([sync.pull(), sync.pull(), sync.pull()]);
    expect(pulls.map(({ isChanged }) => isChanged)).toEqual([true, false, false]);
    expect(paths().filter((path) => path === '/v1/es/sync')).toHaveLength(2);
  });

  it('do not wait for one that is stopped', async () => {
    let calls = 0;
    const slow = createClient({
      base: service.base,
      fetch: async (url, init) => {
        calls += 1;
        return calls === 1 ? new Promise<never>(() => {}) : fetch(url, init);
      },
    });
    const sync = createSync({ client: slow, locale: 'es' });
    const controller = new AbortController();
    const stopped = sync.pull({ signal: controller.signal });
    await vi.waitFor(() => {
      expect(calls).toBe(1);
    });
    controller.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    const { state } = await sync.pull();
    expect(state).toEqual(await newDevice());
  });
});
