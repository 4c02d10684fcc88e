import { describe, expect, it } from 'vitest';
import { prune } from '../../functions/publish/prune.ts';
import { recall } from '../../functions/publish/amend.ts';
import { publish } from '../../functions/publish/publish.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { inLanguages, largeContent } from '../../tools/bench/large-content.ts';
import { clinicCatalogue } from '../support/content.ts';
import { apply, emptyState, readPages, tokenOf } from '../support/device.ts';
import { readJson } from '../support/read-json.ts';
import { now, rewritten, startSynced } from '../support/synced-service.ts';
import { startService } from '../support/service.ts';

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
    const { app, store, pages, pass } = await startSynced();
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
    const { app, pages } = await startSynced();
    const token = tokenOf(await pages('/v1/es/pack'));
    const since = encodeURIComponent(spoil(token));
    const response = await app.request(`/v1/es/sync?since=${since}`);
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter: 'since' });
  });

  it('that names something else than a release is refused, and shows nothing of it', async () => {
    const { app, pages } = await startSynced();
    const [page] = await pages('/v1/es/pack');
    const topic = page?.entries.find(({ type }) => type === 'topic');
    const version = topic !== undefined && 'version' in topic ? String(topic['version']) : '';
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    const response = await app.request(`/v1/es/sync?since=es.${version}`);
    expect(response.status).toBe(400);
  });

  it('that is invented is as good as gone', async () => {
    const { app } = await startSynced();
    const response = await app.request(`/v1/es/sync?since=es.${'0'.repeat(64)}`);
    expect(response.status).toBe(410);
  });

  it('may come again', async () => {
    const { store, pages, entriesSince, pass } = await startSynced();
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
    const { app, pages } = await startSynced();
    const [, live = ''] = tokenOf(await pages('/v1/es/pack')).split('.');
    const response = await app.request(`/v1/es/pack?page=${tokenFor(live)}`);
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter: 'page' });
  });

  it('whose release is remembered while its pieces are gone sends the device to the pack', async () => {
    const { app, store, pages, pass } = await startSynced();
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
