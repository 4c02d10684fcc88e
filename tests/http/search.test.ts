import { describe, expect, it } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { clinicCatalogue, smallCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const { app } = await startService({ catalogue });
const search = async (tag: string, query: string, more = '') =>
  app.request(`/v1/${tag}/search?q=${encodeURIComponent(query)}${more}`);

describe('a search', () => {
  it('gives topics as lists do, and says where their text has what was looked for', async () => {
    const answer = await readJson(await search('en', 'facet joint injection'));
    expect(answer).toMatchObject({
      id: 'search',
      query: 'facet joint injection',
      locale: { requested: 'en', served: 'en', isFallback: false },
      notice: { locale: 'en' },
    });
    const [first] = answer.items;
    expect(first).toMatchObject({
      id: 'treatments/facet-joint-injections',
      links: { self: 'https://care.example/v1/en/treatments/facet-joint-injections' },
    });
    const cut = (text: string, ranges: [number, number][]) =>
      ranges.map(([start, end]) => text.slice(start, end));
    expect(cut(first?.title ?? '', first?.titleMatches ?? [])).toEqual([
      'Facet',
      'joint',
      'injections',
    ]);
    const { text = '', matches = [] } = first?.snippet ?? {};
    expect(cut(text, matches).join(' ')).toMatch(/injection|joint/i);
  });

  it('finds by what patients call it, where the text does not', async () => {
    const { items } = await readJson(await search('en', 'cortisone'));
    expect(items[0]).toMatchObject({ id: 'treatments/epidural-steroid-injections' });
    expect(items[0]?.snippet).toBeUndefined();
  });

  it('finds in the language of the reader, by its own address and by the one that negotiates', async () => {
    const [path, negotiated] = [
      await search('ja', '硬膜外'),
      await app.request(`/v1/search?q=${encodeURIComponent('硬膜外')}`, {
        headers: { 'Accept-Language': 'ja' },
      }),
    ];
    const [one, other] = [await readJson(path), await readJson(negotiated)];
    expect(one.items[0]?.id).toBe('treatments/epidural-steroid-injections');
    expect(other.items).toEqual(one.items);
    expect(negotiated.headers.get('vary')).toContain('Accept-Language');
  });

  it('counts all and gives as many as are wanted, of the kind that is wanted', async () => {
    const all = await readJson(await search('en', 'pain', '&limit=50'));
    expect(all.count).toBe(all.items.length);
    expect(all.count).toBeGreaterThan(10);
    const three = await readJson(await search('en', 'pain', '&limit=3'));
    expect(three).toMatchObject({ count: all.count, items: all.items.slice(0, 3) });
    const conditions = await readJson(await search('en', 'pain', '&kind=conditions'));
    expect(conditions.count).toBe(5);
  });

  it('finds what is held back in the reader’s language, and says in which language it is', async () => {
    const strict = await startService({ catalogue, policy: 'reviewed-only' });
    const response = await strict.app.request('/v1/es/search?q=bloqueos+nerviosos');
    const { items, locale } = await readJson(response);
    expect(items[0]).toMatchObject({
      id: 'treatments/nerve-blocks',
      title: 'Nerve blocks',
      locale: { served: 'en', isFallback: true, reason: 'unreviewed' },
    });
    expect(locale).toMatchObject({ requested: 'es', served: 'en', isFallback: true });
    expect((await strict.app.request('/v1/es/search?q=nerviosos&strict=1')).status).toBe(406);
  });

  it('does not find what is recalled', async () => {
    const { app: before, store } = await startService({ catalogue });
    const known = await readJson(await before.request('/v1/en/search?q=nerve+blocks'));
    await recall({ store, now: () => 0 }, 'treatments/nerve-blocks', 'wrong');
    const fresh = await startService({ catalogue, store });
    const { items, count } = await readJson(
      await fresh.app.request('/v1/en/search?q=nerve+blocks'),
    );
    expect(items.map(({ id }: { id: string }) => id)).not.toContain('treatments/nerve-blocks');
    expect(count).toBe(Number(known.count) - 1);
    expect(items).toEqual(known.items.slice(1));
  });

  it('says what to do where nothing is found, and in whose words', async () => {
    const { count, summary, items, translation } = await readJson(await search('es', 'elefante'));
    expect({ count, items }).toEqual({ count: 0, items: [] });
    expect(summary).toMatch(/nuestro personal/);
    expect(translation).toMatchObject({ method: 'machine', status: 'unreviewed' });
    const response = await app.request('/v1/search?q=elephant&strict=1', {
      headers: { 'Accept-Language': 'nl' },
    });
    expect(response.status).toBe(406);
  });
});

describe('a query that cannot be used', () => {
  it.each([
    ['/v1/en/search', 'q'],
    ['/v1/en/search?q=', 'q'],
    ['/v1/en/search?q=%20%20', 'q'],
    [`/v1/en/search?q=${'a'.repeat(201)}`, 'q'],
    [`/v1/en/search?q=${'a'.repeat(10_000)}`, 'q'],
    ['/v1/en/search?q=a&q=b', 'q'],
    ['/v1/en/search?q=a&kind=cures', 'kind'],
    ['/v1/en/search?q=a&limit=0', 'limit'],
    ['/v1/en/search?q=a&limit=51', 'limit'],
    ['/v1/en/search?q=a&limit=ten', 'limit'],
    ['/v1/en/search?q=a&page=2', 'page'],
    ['/v1/en/search?q=a&constructor=1', 'constructor'],
    ['/v1/en/search?q=a&__proto__=1', '__proto__'],
  ])('is refused by its name: case %#', async (address, parameter) => {
    const response = await app.request(address);
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter });
  });

  it('is refused in the reader’s language', async () => {
    const { title } = await readJson(await app.request('/v1/es/search'));
    expect(title).toBe(
      catalogue.content.get('es')?.strings.segments.get('problems.invalidParameter.title'),
    );
  });
});

describe('a query that says little', () => {
  it.each([
    '💉💉💉',
    'ألم back 痛 pain',
    '‮nerve‬',
    '(a+)+$',
    "'; DROP TABLE content; --",
    '<script>alert(1)</script>',
    '{"$gt": ""}',
    '\u0000',
    '%',
    'a'.repeat(200),
    'é'.repeat(200),
    '痛'.repeat(200),
    `${'w '.repeat(99)}w`,
  ])('%j is answered', async (query) => {
    const response = await search('en', query);
    expect(response.status).toBe(200);
    const body = await response.text();
    expect(body.length).toBeLessThan(1_000_000);
    expect(JSON.parse(body).query).toBe(query);
  });
});

describe('the index', () => {
  it('is read once, by the first who searches, and by nobody else', async () => {
    const service = await startService({ catalogue: smallCatalogue() });
    await service.app.request('/v1/en/treatments/nerve-blocks');
    await service.app.request('/v1/en/conditions/nerve-pain');
    service.store.takeCalls();
    await service.app.request('/v1/en/search?q=english+heading&limit=1');
    // The index's root and its pieces; the text is in memory.
    expect(service.store.takeCalls()).toEqual(['getBlobs', 'getBlobs']);
    await service.app.request('/v1/en/search?q=english+paragraph&limit=1');
    expect(service.store.takeCalls()).toEqual([]);
  });
});
