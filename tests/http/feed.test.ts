import { describe, expect, it } from 'vitest';
import { recall, rollback, unrecall } from '../../functions/publish/amend.ts';
import { prune } from '../../functions/publish/prune.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { ReleaseSource } from '../../functions/shared/domain/catalogue.ts';
import { gatherNews } from '../../functions/content/changes/gather-news.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import { inLanguages, largeContent } from '../../tools/bench/large-content.ts';
import { atomFaults } from '../support/atom-validity.ts';
import { clinicCatalogue } from '../support/content.ts';
import { catalogueOf, type DraftTopic } from '../support/growing-content.ts';
import { readFeed, type ReadFeed } from '../support/read-feed.ts';
import { startService } from '../support/service.ts';

const start = Date.UTC(2026, 10, 22);
const draft = (name: string, other: Partial<DraftTopic> = {}): DraftTopic => ({
  id: `treatments/${name}`,
  edition: 0,
  isTranslated: false,
  ...other,
});
const first = catalogueOf([draft('a', { isTranslated: true }), draft('b'), draft('c')]);

/** A service whose releases a test makes, each a day after the one before. */
async function startNews(catalogue: ReleaseSource = first) {
  const store = createMemoryStore();
  const service = await startService({ catalogue, store });
  let day = 0;
  const now = () => start + day * 86_400_000;
  return {
    ...service,
    given: store,
    async publish(next: ReleaseSource) {
      day += 1;
      return publish({ store, catalogue: next, policy: 'labelled', now });
    },
    async amend(how: (options: { store: typeof store; now: () => number }) => Promise<unknown>) {
      day += 1;
      await how({ store, now });
    },
    async feed(path = '/v1/en/feed.xml'): Promise<ReadFeed> {
      service.pass(5_000);
      const response = await service.app.request(path);
      const text = await response.text();
      expect([response.status, await atomFaults({ 'feed.xml': text })]).toEqual([200, []]);
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      return readFeed(text);
    },
  };
}

/** What is told of which topic, in the feed's order. */
const told = ({ entries }: ReadFeed) =>
  entries.map(({ title, terms, updated }) => [updated.slice(0, 10), title.slice(0, 12), ...terms]);

describe('the feed of changes', () => {
  it('of a first release tells nothing yet', async () => {
    const news = await startNews();
    expect(await news.feed()).toMatchObject({
      lang: 'en',
      title: 'What has changed',
      base: 'https://care.example/',
      updated: '1970-01-01T00:00:00.000Z',
      links: [
        { rel: 'self', href: 'https://care.example/v1/en/feed.xml', hreflang: 'en' },
        { rel: 'alternate', href: 'https://care.example/read/en', hreflang: 'en' },
      ],
      entries: [],
    });
  });

  it('tells what changed for the readers of each language, the newest first', async () => {
    const news = await startNews();
    const second = [draft('c'), draft('a', { edition: 2, isTranslated: true }), draft('d')];
    await news.publish(catalogueOf(second));
    await news.publish(catalogueOf([...second, draft('b', { isTranslated: true })]));
    const rest = second.map((topic) => ({ ...topic, isTranslated: true }));
    await news.publish(catalogueOf([...rest, draft('b', { isTranslated: true })]));

    expect(told(await news.feed())).toEqual([
      ['2026-11-24', 'treatments/b', 'added'],
      ['2026-11-23', 'treatments/a', 'text'],
      ['2026-11-23', 'treatments/d', 'added'],
      ['2026-11-23', 'treatments/b', 'removed'],
    ]);
    expect(told(await news.feed('/v1/es/feed.xml'))).toEqual([
      ['2026-11-25', 'treatments/c', 'language'],
      ['2026-11-25', 'treatments/d', 'language'],
      ['2026-11-24', 'treatments/b', 'added'],
      ['2026-11-23', 'treatments/a', 'text'],
      ['2026-11-23', 'treatments/d', 'added'],
      ['2026-11-23', 'treatments/b', 'removed'],
    ]);
  });

  it('says it in the feed’s language, with the way to the topic as it is now', async () => {
    const news = await startNews();
    await news.publish(
      catalogueOf([draft('a', { isTranslated: true }), draft('b', { edition: 2 })]),
    );
    const found = await news.feed('/v1/es/feed.xml');
    expect(found).toMatchObject({
      lang: 'es',
      title: 'What has changed',
      updated: '2026-11-23T00:00:00.000Z',
    });
    expect(found.entries).toMatchObject([
      {
        title: 'treatments/b 2',
        titleLang: 'en',
        summary: 'The text has changed.',
        content: '',
        links: [
          { rel: 'alternate', href: 'https://care.example/read/es/treatments/b', hreflang: 'en' },
        ],
      },
      {
        title: 'treatments/c 0',
        summary: 'We do not have this topic any more.',
        content: 'We do not have this topic any more.',
        links: [],
      },
    ]);
    const { app } = await startService({ catalogue: await clinicCatalogue() });
    const clinic = readFeed(await (await app.request('/v1/es/feed.xml')).text());
    expect(clinic.title).toBe('Qué ha cambiado');
  });

  it('leaves out what only stands in another place, and a release that says the same', async () => {
    const news = await startNews();
    await news.publish(catalogueOf([draft('c'), draft('b'), draft('a', { isTranslated: true })]));
    expect((await news.feed()).entries).toEqual([]);
  });

  it('names the language that a text is in now', async () => {
    const news = await startNews();
    await news.publish(
      catalogueOf(['a', 'b', 'c'].map((name) => draft(name, { isTranslated: name !== 'a' }))),
    );
    const found = await news.feed('/v1/es/feed.xml');
    expect(found.entries.map(({ summary, titleLang }) => [summary, titleLang])).toEqual([
      ['The text is now in another language: \u2068English\u2069.', 'en'],
      ['The text is now in another language: \u2068Español\u2069.', ''],
      ['The text is now in another language: \u2068Español\u2069.', ''],
    ]);
  });

  it('orders to take down what is recalled, and tells no other news of it until it is back', async () => {
    const news = await startNews();
    await news.publish(
      catalogueOf([draft('a', { isTranslated: true }), draft('b', { edition: 2 }), draft('c')]),
    );
    await news.amend(async (options) => recall(options, 'treatments/b', 'the wrong dose'));
    const found = await news.feed();
    expect(told(found)).toEqual([['2026-11-24', 'treatments/b', 'recalled']]);
    expect(found.entries).toMatchObject([
      {
        summary:
          'We have stopped showing this topic. If you show it anywhere, please take it down.',
        links: [],
      },
    ]);
    const text = await (await news.app.request('/v1/en/feed.xml')).text();
    expect(text).not.toContain('the wrong dose');

    await news.amend(async (options) => unrecall(options, 'treatments/b'));
    const back = await news.feed();
    expect(told(back)).toEqual([
      ['2026-11-25', 'treatments/b', 'restored'],
      ['2026-11-24', 'treatments/b', 'recalled'],
      ['2026-11-23', 'treatments/b', 'text'],
    ]);
    expect(back.entries.map(({ links }) => links.length)).toEqual([1, 0, 1]);
  });

  it('tells nothing of what changed while it was not shown', async () => {
    const news = await startNews();
    const [a, b, c] = [draft('a', { isTranslated: true }), draft('b', { edition: 2 }), draft('c')];
    await news.amend(async (options) => recall(options, 'treatments/b', 'a reason'));
    await news.publish(catalogueOf([a, b, c]));
    await news.amend(async (options) => unrecall(options, 'treatments/b'));
    expect(told(await news.feed()).map(([, , ...kinds]) => kinds)).toEqual([
      ['restored'],
      ['recalled'],
    ]);
  });

  it('leads nowhere where a topic is gone, and there again where it is back', async () => {
    const news = await startNews();
    const [a, b] = [draft('a', { isTranslated: true }), draft('b', { edition: 2 })];
    await news.publish(catalogueOf([a, b, draft('c')]));
    await news.publish(catalogueOf([a, draft('c')]));
    const links = async () =>
      (await news.feed()).entries.map((entry) => [...entry.terms, entry.links.length]);
    expect(await links()).toEqual([
      ['removed', 0],
      ['text', 0],
    ]);
    await news.publish(catalogueOf([a, b, draft('c')]));
    expect(await links()).toEqual([
      ['added', 1],
      ['removed', 0],
      ['text', 1],
    ]);
  });

  it('tells of a rollback as of any other change', async () => {
    const news = await startNews();
    await news.publish(catalogueOf([draft('a', { isTranslated: true, edition: 2 })]));
    await news.amend(async (options) => rollback(options));
    expect(told(await news.feed())).toEqual([
      ['2026-11-24', 'treatments/a', 'text'],
      ['2026-11-24', 'treatments/b', 'added'],
      ['2026-11-24', 'treatments/c', 'added'],
      ['2026-11-23', 'treatments/a', 'text'],
      ['2026-11-23', 'treatments/b', 'removed'],
      ['2026-11-23', 'treatments/c', 'removed'],
    ]);
  });

  it('ends where earlier releases are pruned', async () => {
    const news = await startNews();
    for (const edition of [1, 2, 3]) await news.publish(catalogueOf([draft('a', { edition })]));
    expect((await news.feed()).entries).toHaveLength(5);
    await prune({ store: news.given, keep: 2 });
    news.pass(5_000);
    const later = await startService({
      catalogue: first,
      store: { ...news.given, movePointer: async () => {} },
    });
    const text = await (await later.app.request('/v1/en/feed.xml')).text();
    expect(told(readFeed(text))).toEqual([['2026-11-25', 'treatments/a', 'text']]);
  });

  it('ends where a release’s root has outlived its pieces', async () => {
    const news = await startNews();
    const { release } = await news.publish(catalogueOf([draft('a', { edition: 1 })]));
    await news.publish(catalogueOf([draft('a', { edition: 2 })]));
    const [root] = [...(await news.given.getBlobs([release])).values()];
    const { locales } = JSON.parse(root ?? '');
    await news.given.deleteBlobs([locales[0].manifest]);
    expect((await news.feed()).entries).toEqual([]);
  });

  it('looks at twenty releases, and tells a hundred things at most', async () => {
    const news = await startNews(catalogueOf([draft('a', { edition: 0 })]));
    for (let edition = 1; edition <= 22; edition += 1)
      await news.publish(catalogueOf([draft('a', { edition })]));
    const found = await news.feed();
    expect(found.entries).toHaveLength(20);
    expect(found.entries[0]?.title).toBe('treatments/a 22');

    const many = Array.from({ length: 120 }, (_, index) => draft(`t${index}`));
    await news.publish(catalogueOf(many));
    expect((await news.feed()).entries).toHaveLength(100);
  });

  it('has the same ids whenever it is asked, each once', async () => {
    const news = await startNews();
    await news.publish(catalogueOf([draft('a', { edition: 1, isTranslated: true }), draft('d')]));
    await news.amend(async (options) => recall(options, 'treatments/d', 'a reason'));
    const before = await news.feed();
    await news.publish(catalogueOf([draft('a', { edition: 2, isTranslated: true }), draft('d')]));
    const after = await news.feed();
    const ids = after.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(1)).toEqual(before.entries.map(({ id }) => id));
    expect(after.id).toBe(before.id);
    const spanish = await news.feed('/v1/es/feed.xml');
    expect(spanish.entries.some(({ id }) => ids.includes(id))).toBe(false);
    const elsewhere = await startService({ catalogue: first, publicUrl: 'https://other.example' });
    const other = readFeed(await (await elsewhere.app.request('/v1/en/feed.xml')).text());
    expect(new Set([after.id, spanish.id, other.id]).size).toBe(3);
  });

  it('is negotiated, found by its own address, and not sent to who has it', async () => {
    const { app } = await startNews();
    const response = await app.request('/v1/feed.xml', {
      headers: { 'Accept-Language': 'es-MX, en;q=0.5' },
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-location': 'https://care.example/v1/es/feed.xml',
      'content-language': 'es',
      vary: 'Accept-Language, Accept-Encoding',
      link: expect.stringContaining('<https://care.example/v1/en/feed.xml>; rel="alternate"'),
    });
    const headers = { 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await app.request('/v1/es/feed.xml', { headers })).status).toBe(304);
    expect((await app.request('/v1/es/feed.xml?page=2')).status).toBe(400);
    expect((await app.request('/v1/es-MX/feed.xml')).status).toBe(308);
  });

  it('is made once for a release', async () => {
    const news = await startNews();
    await news.publish(catalogueOf([draft('a', { edition: 1 })]));
    await news.feed();
    news.store.takeCalls();
    await news.app.request('/v1/en/feed.xml');
    expect(news.store.takeCalls()).toEqual([]);
  });
});

describe('of many topics', async () => {
  const clinic = inLanguages(await clinicCatalogue(), []);
  const large = largeContent(clinic, 1_100);
  /** The same with another title of one topic. */
  const changed: ReleaseSource = {
    ...large,
    async textsOf(id) {
      const texts = await large.textsOf(id);
      const english = texts.get('en');
      if (id !== 'treatments/nerve-blocks-20' || english === undefined) return texts;
      return new Map(texts).set('en', { ...english, text: { ...english.text, title: 'Another' } });
    },
  };

  it('only the pieces that changed are read', async () => {
    const news = await startNews(large);
    const read: string[] = [];
    await news.publish(changed);
    news.pass(5_000);
    const counted = {
      ...news.given,
      getBlobs: async (hashes: readonly string[], options?: object) => {
        read.push(...hashes);
        return news.given.getBlobs(hashes, options);
      },
      movePointer: async () => {},
    };
    const { app } = await startService({ catalogue: large, store: counted });
    read.length = 0;
    const text = await (await app.request('/v1/en/feed.xml')).text();
    expect(told(readFeed(text))).toEqual([['2026-11-23', 'Another', 'text']]);
    // Two roots of manifests, the strings, the earlier release, and the piece that changed, as it was and as it is.
    expect(read).toHaveLength(6);
  });

  it('no more pieces are read than there is time for; what is recalled is told all the same', async () => {
    const store = createMemoryStore();
    const options = { store, now: () => start };
    const without = (round: string): ReleaseSource => ({
      ...large,
      topics: large.topics
        .filter(({ id }) => !id.endsWith(round))
        .map((topic) => ({ ...topic, related: [] })),
    });
    await publish({ ...options, catalogue: without('-1'), policy: 'labelled' });
    await recall(options, 'treatments/nerve-blocks-30', 'a reason');
    for (const round of ['-9', '-7'])
      await publish({ ...options, catalogue: without(round), policy: 'labelled' });
    const reader = createReleaseReader({ store, now: () => 0 });
    const deadline = () => AbortSignal.timeout(5_000);
    const live = await reader.current(deadline);
    if (live === undefined) throw new Error('Nothing is live');
    const countWith = async (maxPieces: number) => {
      const bounds = { maxPieces, maxNews: 5_000 };
      const news = await gatherNews({ live, tag: 'en', reader, deadline, ...bounds });
      const orders = news.filter(({ kinds }) => kinds.includes('recalled'));
      const rest = news.filter(({ kinds }) => !kinds.includes('recalled'));
      const releases = new Set(rest.map(({ release }) => release));
      return { orders: orders.length, rest: rest.length, releases: releases.size };
    };
    const all = await countWith(100);
    expect(all).toMatchObject({ orders: 1, releases: 2 });
    for (const maxPieces of [1, 2]) {
      const some = await countWith(maxPieces);
      expect(some).toMatchObject({ orders: 1, releases: 1 });
      expect(some.rest).toBeLessThan(all.rest);
    }
    expect(await countWith(0)).toEqual({ orders: 1, rest: 0, releases: 0 });
  });
});
