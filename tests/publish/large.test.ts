import { describe, expect, it } from 'vitest';
import { diffReleases } from '../../functions/publish/preview.ts';
import { publish } from '../../functions/publish/publish.ts';
import { recall } from '../../functions/publish/amend.ts';
import { readRelease } from '../../functions/publish/history.ts';
import type { ReleaseSource } from '../../functions/shared/domain/catalogue.ts';
import { kindOf } from '../../functions/shared/domain/topic.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { inLanguages, largeContent } from '../../tools/bench/large-content.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const clinic = await clinicCatalogue();
// Two languages are enough to be large in: the others would only take time.
const few = inLanguages(clinic, ['ko']);
const large = largeContent(few, 1_100);
const policy = 'labelled' as const;
const topic = 'treatments/nerve-blocks-20';

/** The same, with another Korean title of one topic. */
const changed: ReleaseSource = {
  ...large,
  async textsOf(id) {
    const texts = await large.textsOf(id);
    const korean = texts.get('ko');
    if (id !== topic || korean === undefined) return texts;
    return new Map(texts).set('ko', { ...korean, text: { ...korean.text, title: '다른 제목' } });
  },
};

describe('a release of many topics', () => {
  it('is built with a batch of pieces in memory, never more', async () => {
    const memory = createMemoryStore();
    const sizes: number[] = [];
    const store: Store = {
      ...memory,
      async findMissing(hashes) {
        sizes.push(hashes.length);
        return memory.findMissing(hashes);
      },
    };
    const catalogue = largeContent(few, 300);
    const { blobs } = await publish({ store, catalogue, policy, now: () => 0, batch: 500 });
    expect(Math.max(...sizes)).toBe(500);
    expect(blobs.total).toBeGreaterThan(300 * 2);
    expect(blobs.written).toBe(blobs.total);
  });

  it('writes anew what one changed word changes: its document, its pieces of the list and of the index, and their roots', async () => {
    const store = createMemoryStore();
    const first = await publish({ store, catalogue: large, policy, now: () => 0 });
    const same = await publish({ store, catalogue: large, policy, now: () => 1 });
    expect(same).toMatchObject({ isNew: false, release: first.release, blobs: { written: 0 } });
    const second = await publish({ store, catalogue: changed, policy, now: () => 2 });
    expect(second.blobs.written).toBe(6);
    const [before, after] = [first.release, second.release].map(async (hash) =>
      readRelease(store, hash),
    );
    if (before === undefined || after === undefined) throw new Error('There is no release');
    expect(await diffReleases(store, await before, await after)).toEqual([
      { tag: 'ko', changes: [{ topic, kinds: ['text'] }] },
    ]);
  });

  it('is read as a small one is: each topic, each list page by page, and no answer too large', async () => {
    const store = createMemoryStore();
    const { app, pass } = await startService({ catalogue: large, store });
    const get = async (path: string) => readJson(await app.request(path));
    expect(await get(`/v1/ko/${topic}`)).toMatchObject({ id: topic, locale: { served: 'ko' } });

    const ids: string[] = [];
    let next: string | undefined = '/v1/ko/treatments';
    while (next !== undefined) {
      const response = await app.request(next);
      const text = await response.text();
      expect(text.length).toBeLessThan(1_000_000);
      const list = JSON.parse(text);
      ids.push(...list.items.map(({ id }: { id: string }) => id));
      next = list.links.next?.replace('https://care.example', '');
    }
    const wanted = large.topics.map(({ id }) => id).filter((id) => kindOf(id) === 'treatments');
    expect(ids).toEqual(wanted);
    expect(await get('/v1/ko/treatments?page=2')).toMatchObject({
      count: wanted.length,
      page: { number: 2, count: 2 },
      links: { previous: 'https://care.example/v1/ko/treatments' },
    });

    await recall({ store, now: () => 1 }, topic, 'a reason');
    pass(10_000);
    expect((await app.request(`/v1/ko/${topic}`)).status).toBe(410);
    expect(await get('/v1/ko/treatments')).toMatchObject({ count: wanted.length - 1 });
  });

  it('refuses a page that there is not by name', async () => {
    const { app } = await startService({ catalogue: clinic });
    for (const page of ['0', '-1', '2', '1.5', 'x', '', '01', '1e9']) {
      const response = await app.request(`/v1/ko/treatments?page=${page}`);
      expect([page, response.status]).toEqual([page, 400]);
      expect(await response.json()).toMatchObject({ parameter: 'page' });
    }
  });
});
