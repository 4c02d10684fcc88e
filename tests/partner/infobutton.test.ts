import { afterAll, describe, expect, it } from 'vitest';
import { isLasting } from '../../functions/partner/infobutton/is-lasting.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { publish } from '../../functions/publish/publish.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { clinicCatalogue, filesOf, inLocales, smallContent } from '../support/content.ts';
import { catalogueOf } from '../support/growing-content.ts';
import { askingInfobutton, codeQuery, icd, language, name, system } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'es', 'ar', 'ht']);
const clinic = { name: 'North Clinic', website: 'https://north.example', phone: '+1 555 0100' };
const { app, lines } = await startPartnerService({ catalogue, clinic });
const asking = askingInfobutton(app);
const { feed } = asking;
afterAll(asking.holdToAtom);

describe('a feed', () => {
  it('says what was asked, what was found, and who answers', async () => {
    const query = codeQuery('M54.16', { [name]: 'Radiculopathy, lumbar region', [language]: 'es' });
    expect(await feed(query)).toMatchObject({
      base: 'https://care.example/',
      lang: 'es',
      title: 'Información para pacientes',
      subtitle: expect.stringMatching(/^1 tema /),
      author: 'North Clinic',
      uri: 'https://north.example',
      categories: {
        'mainSearchCriteria.v.c': 'M54.16',
        'mainSearchCriteria.v.cs': icd,
        'mainSearchCriteria.v.dn': 'Radiculopathy, lumbar region',
        informationRecipient: 'PAT',
        'informationRecipient.languageCode.c': 'es',
      },
      entries: [
        {
          title: 'Dolor en los nervios',
          lang: 'es',
          links: [
            {
              rel: 'alternate',
              href: 'https://care.example/read/es/conditions/nerve-pain',
              hreflang: 'es',
            },
          ],
        },
      ],
    });
  });

  it('has the whole text, its headings, what must be told of it, and ways to the treatments', async () => {
    const [entry] = (await feed(codeQuery('M54.16', { [language]: 'ar' }))).entries;
    const { summary = '' } = entry ?? {};
    expect(summary).toMatch(/^<div lang="ar" dir="rtl"><p lang="ar" dir="rtl"><em>/);
    expect(summary.match(/<h3/g)?.length).toBeGreaterThan(2);
    expect(summary).toMatch(/<ul><li>[^<]+<\/li>/);
    expect(summary).toContain(
      '<a href="https://care.example/read/ar/treatments/nerve-blocks" hreflang="ar" lang="ar" dir="rtl">',
    );
    expect(summary).not.toMatch(/<(script|style|img)|class=|undefined|false/);
  });

  it('of a treatment has no list of treatments, though others belong with it', async () => {
    const text = JSON.stringify(smallContent()).replaceAll('conditions/', 'treatments/');
    const codes = { cpt: { topics: { 'treatments/nerve-pain': ['64450'] } } };
    const content = { ...JSON.parse(text), 'codes.json': codes };
    const service = await startPartnerService({
      catalogue: parseCatalogue(filesOf(content)),
      licensed: ['cpt'],
    });
    const query = codeQuery('64450', { [system]: 'CPT' });
    const [entry] = (await askingInfobutton(service.app).feed(query)).entries;
    expect(entry?.title).toBe('treatments/nerve-pain English title');
    expect(entry?.summary).not.toContain('<a ');
  });

  it('of several topics has them in the order of the list', async () => {
    const titles = (await feed(codeQuery('M54'))).entries.map(({ title }) => title);
    expect(titles).toEqual(['Chronic back, neck or joint pain', 'Nerve pain']);
  });

  it.each([
    ['a code that no topic has', codeQuery('J45.909')],
    ['a sibling', codeQuery('M54.14')],
    ['less than a category', codeQuery('M5')],
    ['a system that we do not know', codeQuery('197361', { [system]: '2.16.840.1.113883.6.88' })],
    ['a system without a licence', codeQuery('62323', { [system]: 'CPT' })],
    ['another without a licence', codeQuery('128196005', { [system]: 'SNOMED CT' })],
  ])('of %s has no entries', async (_what, query) => {
    const found = await feed(query);
    expect(found).toMatchObject({
      subtitle: 'We have nothing to read about this code.',
      updated: '1970-01-01T00:00:00.000Z',
      entries: [],
    });
  });

  it('of a licensed system has them where the clinic has a licence', async () => {
    const licensed = await startPartnerService({ catalogue, licensed: ['cpt'] });
    const ask = askingInfobutton(licensed.app);
    expect((await ask.feed(codeQuery('62323', { [system]: 'CPT' }))).entries).toHaveLength(1);
    const snomed = codeQuery('128196005', { [system]: 'SNOMED CT' });
    expect((await ask.feed(snomed)).entries).toEqual([]);
  });

  it.each([
    ['', 'application/xml; charset=utf-8'],
    ['text/xml', 'text/xml; charset=utf-8'],
    ['application/xml', 'application/xml; charset=utf-8'],
    ['application/atom+xml', 'application/atom+xml; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
  ])('asked for as "%s" is %s', async (knowledgeResponseType, type) => {
    const response = await app.request(
      `/service?${codeQuery('M54.16', { knowledgeResponseType, [language]: 'es' })}`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-language')).toBe('es');
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('is the same at /service, and not sent to who has it', async () => {
    const query = codeQuery('M54.16', { [name]: 'x' });
    const own = await app.request(`/infobutton?${query}`);
    const alias = await app.request(`/service?${query}`);
    expect(await alias.text()).toBe(await own.text());
    const etag = own.headers.get('etag') ?? '';
    const again = await app.request(`/service?${query}`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });
});

describe('a recalled topic', () => {
  it('is in no feed, nor among the treatments, and comes back', async () => {
    const store = createMemoryStore();
    const service = await startPartnerService({ catalogue, store });
    const ask = askingInfobutton(service.app);
    const found = async () => {
      service.pass(5_000);
      return ask.feed(codeQuery('M54.16'));
    };
    expect((await found()).entries[0]?.summary).toContain('treatments/nerve-blocks');
    await recall({ store, now: () => 0 }, 'treatments/nerve-blocks', 'wrong dose');
    expect((await found()).entries[0]?.summary).not.toContain('treatments/nerve-blocks');
    await recall({ store, now: () => 0 }, 'conditions/nerve-pain', 'wrong advice');
    const { entries, subtitle } = await found();
    expect({ entries, subtitle }).toEqual({
      entries: [],
      subtitle: 'We have nothing to read about this code.',
    });
    await unrecall({ store, now: () => 0 }, 'conditions/nerve-pain');
    expect((await found()).entries).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it.each([
    ['what was found', 1, '', true],
    ['what was found for a code with a name', 1, 'Radiculopathy', false],
    ['that nothing was found', 0, '', false],
  ])('of answers: %s', (_what, found, words, kept) => {
    expect(isLasting(found, words)).toBe(kept);
  });

  it('is read once, not again for another name', async () => {
    const { app: own, store } = await startPartnerService({ catalogue });
    const ask = askingInfobutton(own);
    await ask.feed(codeQuery('M54', { [name]: 'a' }));
    store.takeCalls();
    await ask.feed(codeQuery('M54', { [name]: 'b' }));
    await ask.feed(codeQuery('M54.16'));
    expect(store.takeCalls()).toEqual([]);
  });

  it('is made anew for another release', async () => {
    const store = createMemoryStore();
    const service = await startPartnerService({ catalogue, store });
    const ask = askingInfobutton(service.app);
    const before = await ask.feed(codeQuery('M54.16', { [language]: 'ar' }));
    await publish({ store, catalogue, policy: 'reviewed-only', now: () => 0 });
    service.pass(5_000);
    const after = await ask.feed(codeQuery('M54.16', { [language]: 'ar' }));
    expect([before, after].map(({ entries }) => entries[0]?.lang)).toEqual(['ar', 'en']);
  });
});

it('nothing of a query is logged', async () => {
  lines.length = 0;
  const secrets = ['M54.16', icd, 'Radiculopathy', 'F-47', 'Jane', 'xx-secret'];
  const query = codeQuery('M54.16', {
    [name]: 'Radiculopathy',
    [language]: 'xx-secret',
    'patientPerson.administrativeGenderCode.c': 'F-47',
    'holder.assignedEntity.n': 'Jane',
  });
  const paths = ['/infobutton', '/service', '/infobutton/page', '/application'];
  for (const path of paths) {
    await app.request(`${path}?${query}`);
    await app.request(`${path}?${query}&${query}`);
  }
  expect(lines).toHaveLength(2 * paths.length);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    route: '/infobutton',
    status: 200,
    locale: 'en',
  });
  for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
});

it('has no more entries than a system can read, whatever there is about a code', async () => {
  const ids = Array.from({ length: 70 }, (_, number) => `conditions/c${number}` as const);
  const many = catalogueOf(ids.map((id) => ({ id, edition: 0, isTranslated: false })));
  const topics = Object.fromEntries(ids.map((id) => [id, ['M54.16']]));
  const own = await startPartnerService({
    catalogue: { ...many, codes: [{ system: 'icd-10-cm', topics }] },
  });
  const { entries } = await askingInfobutton(own.app).feed(codeQuery('M54'));
  expect(entries).toHaveLength(50);
  expect(entries[0]?.links[0]?.href).toBe('https://care.example/read/en/conditions/c0');
});
