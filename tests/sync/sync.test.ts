import { describe, expect, it } from 'vitest';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { publish } from '../../functions/publish/publish.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readPages, tokenOf } from '../support/device.ts';
import { catalogue, now, rewritten, startSynced } from '../support/synced-service.ts';
import { startService } from '../support/service.ts';

describe('a pack', () => {
  it('has every topic in the language that its reader gets, and says which that is', async () => {
    const { pages } = await startSynced();
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
    const { store, pages, pass } = await startSynced();
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
    const { app, pages } = await startSynced();
    const token = tokenOf(await pages('/v1/es/pack'));
    const [page] = await pages(`/v1/es/sync?since=${token}`);
    expect(page).toMatchObject({ entries: [], token });
    const response = await app.request(`/v1/es/sync?since=${token}`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const headers = { 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await app.request(`/v1/es/sync?since=${token}`, { headers })).status).toBe(304);
  });

  it('orders what is recalled to be dropped before all else, and gives it back', async () => {
    const { store, pages, entriesSince, pass } = await startSynced();
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
    const one = await startSynced();
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
    const { app, store, pages } = await startSynced();
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
