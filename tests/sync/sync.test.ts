import { describe, expect, it } from 'vitest';
import { prune } from '../../functions/publish/prune.ts';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { publish } from '../../functions/publish/publish.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { inLanguages, largeContent } from '../../tools/bench/large-content.ts';
import { clinicCatalogue } from '../support/content.ts';
import { apply, emptyState, readPages, tokenOf } from '../support/device.ts';
import { catalogueOf, type DraftTopic } from '../support/growing-content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const now = () => 0;
const drafts: DraftTopic[] = ['a', 'b', 'c'].map((name) => ({
  id: `treatments/${name}`,
  edition: 0,
  isTranslated: name === 'a',
}));
const catalogue = catalogueOf(drafts);
const rewritten = catalogueOf(drafts.map((topic) => ({ ...topic, edition: 2 })));

/** A service, and what publishes to it. */
async function start() {
  const store = createMemoryStore();
  const service = await startService({ catalogue, store });
  const pages = async (address: string) => readPages(service.app, address);
  const entriesSince = async (token: string) => {
    const read = await pages(`/v1/es/sync?since=${token}`);
    return read.flatMap(({ entries }) => entries);
  };
  return { ...service, store, pages, entriesSince };
}

describe('a pack', () => {
  it('has every topic in the language that its reader gets, and says which that is', async () => {
    const { pages } = await start();
    const [page] = await pages('/v1/es/pack');
    expect(page?.since).toBeNull();
    expect(page?.entries.map(({ type }) => type)).toEqual([
      'strings',
      'glossary',
      'topic',
      'topic',
      'topic',
    ]);
    expect(page?.entries[2]).toMatchObject({
      id: 'treatments/a',
      place: 0,
      locale: { served: 'es', dir: 'ltr', isFallback: false, reason: 'exact' },
      translation: { method: 'machine', status: 'unreviewed' },
      title: 'treatments/a 0 en español',
    });
    expect(page?.entries[3]).toMatchObject({
      locale: { served: 'en', isFallback: true, reason: 'fallback' },
      title: 'treatments/b 0',
    });
  });

  it('has no orders and nothing that is gone, and not what is recalled', async () => {
    const { store, pages, pass } = await start();
    await recall({ store, now }, 'treatments/b', 'a reason');
    pass(5_000);
    const [page] = await pages('/v1/es/pack');
    const ids = page?.entries.flatMap((entry) => ('id' in entry ? [entry.id] : []));
    expect(ids).toEqual(['treatments/a', 'treatments/c']);
  });

  it('of the clinic is one page in every language', async () => {
    const clinic = await clinicCatalogue();
    const { app } = await startService({ catalogue: clinic });
    for (const { tag } of clinic.registry.locales) {
      const pages = await readPages(app, `/v1/${tag}/pack`);
      expect(pages).toHaveLength(1);
      expect(pages[0]?.entries).toHaveLength(33);
    }
  });
});

describe('a sync', () => {
  it('says nothing where nothing has changed', async () => {
    const { app, pages } = await start();
    const token = tokenOf(await pages('/v1/es/pack'));
    const [page] = await pages(`/v1/es/sync?since=${token}`);
    expect(page).toMatchObject({ entries: [], token });
    const response = await app.request(`/v1/es/sync?since=${token}`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const headers = { 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await app.request(`/v1/es/sync?since=${token}`, { headers })).status).toBe(304);
  });

  it('orders what is recalled to be dropped before all else, and gives it back', async () => {
    const { store, pages, entriesSince, pass } = await start();
    const before = tokenOf(await pages('/v1/es/pack'));
    await publish({ store, catalogue: rewritten, policy: 'labelled', now });
    await recall({ store, now }, 'treatments/b', 'a reason');
    pass(5_000);
    const entries = await entriesSince(before);
    expect(entries[0]).toEqual({
      type: 'recalled',
      id: 'treatments/b',
      recalledAt: '1970-01-01T00:00:00.000Z',
    });
    expect(entries.slice(1)).toMatchObject([{ id: 'treatments/a' }, { id: 'treatments/c' }]);

    const after = tokenOf(await pages('/v1/es/pack'));
    await unrecall({ store, now }, 'treatments/b');
    pass(5_000);
    expect(await entriesSince(after)).toMatchObject([{ type: 'topic', id: 'treatments/b' }]);
  });

  it('never goes back: a function that remembers an older release looks again', async () => {
    const one = await start();
    const other = await startService({ catalogue, store: one.store });
    const old = tokenOf(await one.pages('/v1/es/pack'));
    await other.app.request('/v1/es');
    await publish({ store: one.store, catalogue: rewritten, policy: 'labelled', now });
    // The device hears of the newer release from the one function …
    one.pass(5_000);
    const token = tokenOf(await one.pages(`/v1/es/sync?since=${old}`));
    expect(token).not.toBe(old);
    // … and asks the other, which has not looked since.
    const [page] = await readPages(other.app, `/v1/es/sync?since=${token}`);
    expect(page).toMatchObject({ entries: [], token });
  });

  it('waits for the database rather than go back', async () => {
    const { app, store, pages } = await start();
    const token = tokenOf(await pages('/v1/es/pack'));
    await publish({ store, catalogue: rewritten, policy: 'labelled', now });
    const service = await startService({ catalogue: rewritten, store });
    const newer = tokenOf(await readPages(service.app, `/v1/es/sync?since=${token}`));
    service.store.setAway(true);
    const fine = await service.app.request(`/v1/es/sync?since=${newer}`);
    expect(fine.status).toBe(200);
    // All that an answer needs is in memory, but which release is live is not known.
    const older = await service.app.request(`/v1/es/sync?since=${token}`);
    expect(older.status).toBe(503);
    expect(older.headers.get('retry-after')).toBe('5');
    expect((await app.request('/v1/es/treatments')).status).toBe(200);
  });
});

describe('pages', () => {
  const large = async (syncPageBytes: number) => {
    const store = createMemoryStore();
    const content = largeContent(inLanguages(await clinicCatalogue(), ['ja']), 300);
    const service = await startService({ catalogue: content, store, syncPageBytes });
    return { ...service, store, content };
  };

  it('are small enough, and together have everything once', async () => {
    const { app, content } = await large(64 * 1024);
    const pages = await readPages(app, '/v1/ja/pack');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(0, -1)) {
      expect(Buffer.byteLength(JSON.stringify(page.entries))).toBeLessThan(70 * 1024);
      expect(page.token).toBeUndefined();
    }
    const ids = pages.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.type === 'topic' ? [entry.id] : [])),
    );
    expect(ids.toSorted()).toEqual(content.topics.map(({ id }) => id).toSorted());
  });

  it('are of one release: where another is live, the device starts again from what it has', async () => {
    const { app, store, pass } = await large(64 * 1024);
    const [first] = await readPages(app, '/v1/ja/pack');
    await recall({ store, now }, 'treatments/nerve-blocks-1', 'a reason');
    pass(5_000);
    const response = await app.request(first?.links.next ?? '');
    expect(response.status).toBe(410);
    expect(await readJson(response)).toMatchObject({
      type: 'urn:problem-type:carelingua:token-expired',
      restart: 'https://care.example/v1/ja/pack',
    });

    const pages = await readPages(app, '/v1/ja/pack');
    const state = apply(
      emptyState,
      pages.flatMap(({ entries }) => entries),
    );
    expect(state.topics.has('treatments/nerve-blocks-1')).toBe(false);
    // A page of a delta starts again from the token that the device has.
    const since = tokenOf(pages);
    const [, release = ''] = since.split('.');
    const next = (first?.links.next ?? '')
      .replace('/pack?', `/sync?since=${since}&`)
      .replace('ja.all.', `ja.${release}.`);
    expect(await readJson(await app.request(next))).toMatchObject({
      restart: `https://care.example/v1/ja/sync?since=${since}`,
    });
  });
});

describe('a token', () => {
  it('of a release that is gone sends the device to the pack', async () => {
    const { app, store, pages, pass } = await start();
    const token = tokenOf(await pages('/v1/es/pack'));
    await publish({ store, catalogue: rewritten, policy: 'labelled', now });
    await prune({ store, keep: 1 });
    pass(5_000);
    const fresh = await startService({ catalogue: rewritten, store });
    const response = await fresh.app.request(`/v1/es/sync?since=${token}`);
    expect(response.status).toBe(410);
    expect(await readJson(response)).toMatchObject({ restart: 'https://care.example/v1/es/pack' });
    expect((await app.request('/v1/es/pack')).status).toBe(200);
  });

  it.each([
    ['nothing', () => ''],
    ['a word', () => 'yesterday'],
    ['cut short', (token: string) => token.slice(0, -1)],
    ['too long', (token: string) => `${token}0`],
    ['of another language', (token: string) => token.replace('es.', 'en.')],
    ['in capitals', (token: string) => token.toUpperCase()],
    ['10 KB', () => 'a'.repeat(10_000)],
    ['a name of the prototype', () => '__proto__'],
  ])('that is %s is refused by name', async (_, spoil) => {
    const { app, pages } = await start();
    const token = tokenOf(await pages('/v1/es/pack'));
    const since = encodeURIComponent(spoil(token));
    const response = await app.request(`/v1/es/sync?since=${since}`);
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter: 'since' });
  });

  it('that names something else than a release is refused, and shows nothing of it', async () => {
    const { app, pages } = await start();
    const [page] = await pages('/v1/es/pack');
    const topic = page?.entries.find(({ type }) => type === 'topic');
    const version = topic !== undefined && 'version' in topic ? String(topic['version']) : '';
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    const response = await app.request(`/v1/es/sync?since=es.${version}`);
    expect(response.status).toBe(400);
  });

  it('that is invented is as good as gone', async () => {
    const { app } = await start();
    const response = await app.request(`/v1/es/sync?since=es.${'0'.repeat(64)}`);
    expect(response.status).toBe(410);
  });

  it('may come again', async () => {
    const { store, pages, entriesSince, pass } = await start();
    const token = tokenOf(await pages('/v1/es/pack'));
    await publish({ store, catalogue: rewritten, policy: 'labelled', now });
    pass(5_000);
    expect(await entriesSince(token)).toHaveLength(3);
    expect(await entriesSince(token)).toEqual(await entriesSince(token));
  });

  it.each([
    ['a word', () => 'x'],
    ['of another language', (live: string) => `en.all.${live}.changed.0.0`],
    ['of a delta', (live: string) => `es.${live}.${live}.changed.0.0`],
    ['cut short', (live: string) => `es.all.${live}.changed.0`],
    ['of no pass', (live: string) => `es.all.${live}.every.0.0`],
    ['beyond the end', (live: string) => `es.all.${live}.changed.1.0`],
    ['of what is gone, where nothing can be', (live: string) => `es.all.${live}.removed.0.0`],
    ['endless', (live: string) => `es.all.${live}.changed.0.${'0'.repeat(10_000)}`],
  ])('of a page that is %s is refused by name', async (_, tokenFor) => {
    const { app, pages } = await start();
    const [, live = ''] = tokenOf(await pages('/v1/es/pack')).split('.');
    const response = await app.request(`/v1/es/pack?page=${tokenFor(live)}`);
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter: 'page' });
  });

  it('whose release is remembered while its pieces are gone sends the device to the pack', async () => {
    const { app, store, pages, pass } = await start();
    const token = tokenOf(await pages('/v1/es/pack'));
    await publish({ store, catalogue: rewritten, policy: 'labelled', now });
    pass(5_000);
    await pages(`/v1/es/sync?since=${token}`);
    await prune({ store, keep: 1 });
    const response = await app.request(`/v1/en/sync?since=${token.replace('es.', 'en.')}`);
    expect(response.status).toBe(410);
    expect(await readJson(response)).toMatchObject({ restart: 'https://care.example/v1/en/pack' });
  });
});
