import { describe, expect, it } from 'vitest';
import { writeSitemap } from '../../functions/partner/sitemap/write-sitemap.ts';
import { recall } from '../../functions/publish/amend.ts';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { catalogueOf } from '../support/growing-content.ts';
import { startPartnerService, type PartnerService } from '../support/partner-service.ts';
import { allTags } from '../support/registry.ts';
import { readSitemap, sitemapFaults, type SitemapEntry } from '../support/sitemap.ts';

const catalogue = await clinicCatalogue();
const base = 'https://care.example';
const service = await startPartnerService({ catalogue });
const tags = catalogue.registry.locales.map(({ tag }) => tag);

async function textOf(path: string, { app }: Pick<PartnerService, 'app'> = service) {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  return response.text();
}

/** All sitemaps that the one of them names, by their addresses. */
async function allOf(running: PartnerService = service): Promise<Map<string, string>> {
  const index = readSitemap(await textOf('/sitemap.xml', running));
  const texts = await Promise.all(
    index.map(async ({ loc }) => {
      expect(loc.startsWith(`${base}/sitemap.xml?`)).toBe(true);
      return [loc, await textOf(loc.slice(base.length), running)] as const;
    }),
  );
  return new Map(texts);
}

async function entriesOf(running?: PartnerService): Promise<Map<string, SitemapEntry>> {
  const all = [...(await allOf(running)).values()].flatMap(readSitemap);
  return new Map(all.map((entry) => [entry.loc, entry]));
}

describe('the sitemap of sitemaps', () => {
  it('names one of every language', async () => {
    const index = readSitemap(await textOf('/sitemap.xml'));
    expect(index.map(({ loc }) => loc)).toEqual(
      tags.map((tag) => `${base}/sitemap.xml?locale=${tag}&page=1`),
    );
    expect(tags).toEqual(allTags);
  });

  it('keeps to the protocol, and so do those that it names', async () => {
    const index = await textOf('/sitemap.xml');
    expect(await sitemapFaults({ index, ...Object.fromEntries(await allOf()) })).toEqual([]);
  });
});

describe('sitemaps', () => {
  it('name every page that people may find, in every language, once', async () => {
    const all = [...(await allOf()).values()].flatMap(readSitemap).map(({ loc }) => loc);
    const kinds = ['treatments', 'benefits', 'conditions', 'criteria', 'pages'];
    const paths = ['', ...[...kinds, ...catalogue.topics.map(({ id }) => id)].map((p) => `/${p}`)];
    expect(all.toSorted()).toEqual(
      tags.flatMap((tag) => paths.map((path) => `${base}/read/${tag}${path}`)).toSorted(),
    );
  });

  it('lead from each version of a page to all, back, and to itself', async () => {
    const entries = await entriesOf();
    for (const { loc, versions } of entries.values()) {
      const named = [...versions].filter(([tag]) => tag !== 'x-default');
      expect(named.map(([, href]) => href)).toContain(loc);
      expect(versions.get('x-default')).toBe(loc.replace(/\/read\/[\w-]+/, '/read/en'));
      for (const [tag, href] of named) {
        expect(href.startsWith(`${base}/read/${tag}`)).toBe(true);
        expect(entries.get(href)?.versions).toEqual(versions);
      }
    }
  });

  it('tell on what day a text last changed', async () => {
    const entries = await entriesOf();
    const manifest = catalogue.content.get('es')?.topics.get('treatments/nerve-blocks');
    const { provenance } = manifest ?? {};
    const dates =
      provenance?.method === 'translated' ? provenance.contributions.map(({ date }) => date) : [];
    expect(dates).not.toEqual([]);
    const { lastmod } = entries.get(`${base}/read/es/treatments/nerve-blocks`) ?? {};
    expect(lastmod).toBe(dates.toSorted().at(-1));
    expect(entries.get(`${base}/read/es`)?.lastmod).toBeUndefined();
  });

  it('name no text that is in another language', async () => {
    const strict = await startPartnerService({ catalogue, policy: 'reviewed-only' });
    const entries = await entriesOf(strict);
    const topics = [...entries.keys()].filter((loc) => loc.split('/').length > 6);
    expect(topics.toSorted()).toEqual(
      catalogue.topics.map(({ id }) => `${base}/read/en/${id}`).toSorted(),
    );
    for (const loc of topics) {
      expect([...(entries.get(loc)?.versions.keys() ?? [])]).toEqual(['en', 'x-default']);
    }
    expect(entries.has(`${base}/read/fa/treatments`)).toBe(true);
  });

  it('name nothing that is recalled', async () => {
    const store = createMemoryStore();
    const running = await startPartnerService({ catalogue, store });
    const topic = 'treatments/nerve-blocks';
    expect((await entriesOf(running)).has(`${base}/read/es/${topic}`)).toBe(true);
    await recall({ store, now: () => 0 }, topic, 'wrong dose');
    running.pass(5_000);
    const texts = [...(await allOf(running)).values()].join('');
    expect(texts).not.toContain(topic);
    expect(texts).toContain('treatments/joint-injections');
  });

  it('are the same under a language’s other names', async () => {
    expect(await textOf('/sitemap.xml?locale=zh-TW')).toBe(
      await textOf('/sitemap.xml?locale=zh-Hant&page=1'),
    );
  });
});

describe('sitemaps of many topics', () => {
  const draft = (number: number) =>
    ({ id: `treatments/topic-${number}`, edition: 1, isTranslated: number < 10 }) as const;
  const topics = Array.from({ length: 450 }, (_, number) => draft(number));
  const many = startPartnerService({
    catalogue: catalogueOf([...topics, { ...draft(0), id: 'conditions/pain' }]),
  });

  it('come page by page, and none is empty', async () => {
    const texts = await allOf(await many);
    expect([...texts.keys()].map((loc) => loc.split('?')[1])).toEqual(
      ['en', 'es'].flatMap((tag) => [1, 2, 3].map((page) => `locale=${tag}&page=${page}`)),
    );
    expect(await sitemapFaults(Object.fromEntries(texts))).toEqual([]);
    const counts = [...texts.values()].map((text) => readSitemap(text).length);
    // The home and five lists beside the first; where a stretch has no text, the home alone; the condition comes last.
    expect(counts).toEqual([206, 200, 51, 16, 1, 1]);
    expect((await entriesOf(await many)).size).toBe(6 + 451 + 6 + 11);
  });

  it('end', async () => {
    const { app } = await many;
    const response = await app.request('/sitemap.xml?locale=es&page=4');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter: 'page' });
  });

  it('stay under 1 MB in all languages, under a long address too', async () => {
    const address = 'https://patient-education.the-hospital.example/library/read';
    const pages = Array.from({ length: 206 }, (_, number) => {
      const path = `conditions/${'a-very-long-name-of-a-condition'.repeat(2)}-${number}`;
      const versions = [...allTags, 'x-default'].map((hreflang) => ({
        hreflang,
        href: `${address}/${hreflang}/${path}`,
      }));
      return { address: `${address}/en/${path}`, changed: '2026-11-22', versions };
    });
    const text = await writeSitemap(pages);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  });
});

describe('what is written', () => {
  it('is escaped', async () => {
    const address = `https://care.example/a?b=1&c="<>'\u0001`;
    const text = await writeSitemap([
      { address, versions: [{ hreflang: 'x-default', href: address }] },
    ]);
    const [entry] = readSitemap(text);
    const expected = address.slice(0, -1);
    expect([entry?.loc, entry?.versions.get('x-default')]).toEqual([expected, expected]);
  });
});

describe('a request for a sitemap', () => {
  it.each([
    ['page', '?page=1'],
    ['page', '?locale=es&page=2'],
    ['page', '?locale=es&page=0'],
    ['page', '?locale=es&page=one'],
    ['page', '?locale=es&page=1000000'],
    ['locale', '?locale=es&locale=fr'],
    ['locale', `?locale=${'x'.repeat(65)}`],
    ['colour', '?colour=red'],
  ])('may not have such a %s: %s', async (parameter, query) => {
    const response = await service.app.request(`/sitemap.xml${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });

  it.each(['nl', 'qtz', '', '"><'])('may not name a language that we lack: %j', async (tag) => {
    const response = await service.app.request(`/sitemap.xml?locale=${encodeURIComponent(tag)}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      type: 'urn:problem-type:carelingua:unknown-locale',
      available: expect.arrayContaining([{ locale: 'es', autonym: 'Español' }]),
    });
  });

  it('is refused where nobody knows our address', async () => {
    const { app } = await startPartnerService({ catalogue, publicUrl: null });
    const response = await app.request('/sitemap.xml?locale=es');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
  });

  it('is answered with the stage in every address behind a gateway', async () => {
    const { app } = await startPartnerService({ catalogue, publicUrl: null });
    const handler = createGatewayHandler(app);
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' };
    const own = 'https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod';
    const index = await handler(gatewayEvent('/sitemap.xml', { headers }));
    for (const { loc } of readSitemap(index.body)) {
      expect(loc.startsWith(`${own}/sitemap.xml?locale=`)).toBe(true);
    }
    const query = { locale: 'ar', page: '1' };
    const { body } = await handler(gatewayEvent('/sitemap.xml', { headers, query }));
    for (const { loc, versions } of readSitemap(body)) {
      for (const address of [loc, ...versions.values()]) {
        expect(address.startsWith(`${own}/read/`)).toBe(true);
      }
    }
  });
});
