import { describe, expect, it } from 'vitest';
import type { EmbeddedList } from '../../functions/partner/embed/embed-data.ts';
import { recall } from '../../functions/publish/amend.ts';
import { clinicCatalogue } from '../support/content.ts';
import { catalogueOf } from '../support/growing-content.ts';
import { startPartnerService } from '../support/partner-service.ts';
import { partnerOf } from '../support/partners.ts';

const origins = ['https://north.example', 'https://www.north.example'];
const { app, store, registry, pass } = await startPartnerService({
  catalogue: await clinicCatalogue(),
  clinic: { name: 'The Clinic', phone: '+1 555 0100' },
  partners: [
    partnerOf('north', { origins, locale: 'vi', theme: { mode: 'dark', accent: '#123456' } }),
    partnerOf('south', { status: 'suspended' }),
  ],
});
const path = '/embed/es/treatments/nerve-blocks';

async function ask(address: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await app.request(address, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** A directive of an answer's policy. */
function directive(headers: Headers, name: string): string | undefined {
  const policy = headers.get('content-security-policy') ?? '';
  return policy.split('; ').find((each) => each.startsWith(`${name} `));
}

describe('the language of an embed', () => {
  it.each([
    [
      '/embed/es-MX/treatments/nerve-blocks',
      'https://care.example/embed/es/treatments/nerve-blocks',
    ],
    ['/embed/zh-TW/benefits.json', 'https://care.example/embed/zh-Hant/benefits.json'],
    ['/embed/spa/search?partner=north', 'https://care.example/embed/es/search?partner=north'],
  ])('%s has one address', async (address, location) => {
    const { status, headers } = await ask(address);
    expect([status, headers.get('location')]).toEqual([308, location]);
  });

  it.each([
    ['of the browser', '/embed/benefits.json', { 'accept-language': 'ko' }, 'ko'],
    ['of the parameter', '/embed/benefits.json?locale=ru', { 'accept-language': 'ko' }, 'ru'],
    [
      'of the partner, where the browser names none of ours',
      '/embed/benefits.json?partner=north',
      { 'accept-language': 'nl' },
      'vi',
    ],
    [
      'of the browser before the partner’s',
      '/embed/benefits.json?partner=north',
      { 'accept-language': 'fr' },
      'fr',
    ],
    [
      'of the path before all',
      '/embed/pl/benefits.json?partner=north',
      { 'accept-language': 'fr' },
      'pl',
    ],
  ])('is that %s', async (_, address, accepted, expected) => {
    const { headers, text } = await ask(address, accepted);
    expect(headers.get('content-language')).toBe(expected);
    expect(JSON.parse(text)).toMatchObject({ own: { tag: expected } });
    const isNegotiated = !address.includes('locale=') && !address.includes('/pl/');
    expect(headers.get('vary')?.includes('Accept-Language')).toBe(isNegotiated);
  });
});

describe('the language of the partner', () => {
  const address = '/embed/benefits.json?partner=north';

  it.each([
    ['none', {}],
    ['any', { 'accept-language': '*' }],
  ])('is the one where %s is asked for, as servers do', async (_, accepted) => {
    const { headers, text } = await ask(address, accepted);
    expect(JSON.parse(text)).toMatchObject({ own: { tag: 'vi' } });
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  it('is told as a fallback to readers who asked for another', async () => {
    const asked = await ask(address, { 'accept-language': 'nl' });
    const unasked = await ask(address);
    const told = ({ text }: { text: string }): unknown => JSON.parse(text).told;
    expect(told(asked)).toHaveLength(2);
    expect(told(unasked)).toHaveLength(1);
  });
});

describe('where no translation may be shown', async () => {
  const own = await startPartnerService({
    catalogue: await clinicCatalogue(),
    policy: 'reviewed-only',
  });

  it.each([
    ['/embed/es/treatments/nerve-blocks', 'es, en'],
    ['/embed/es/treatments/nerve-blocks.json', 'es, en'],
    ['/embed/es/treatments/nerve-blocks.fragment.html', 'es, en'],
    ['/embed/es/treatments.json', 'es, en'],
    ['/embed/es/search.json', 'es'],
    ['/embed/en/treatments/nerve-blocks', 'en'],
  ])('%s names all languages that it is in', async (address, expected) => {
    const { headers } = await own.app.request(address);
    expect(headers.get('content-language')).toBe(expected);
  });
});

it('tells why one of many topics in a list is in another language', async () => {
  const drafts = [true, false].map((isTranslated, edition) => ({
    id: `treatments/t${edition}` as const,
    edition,
    isTranslated,
  }));
  const own = await startPartnerService({ catalogue: catalogueOf(drafts) });
  const list = await own.app.request('/embed/es/treatments.json');
  const { items, told }: EmbeddedList = JSON.parse(await list.text());
  expect(items.map(({ tag }) => tag)).toEqual(['es', 'en']);
  expect(told).toHaveLength(2);
});

describe('what is wrong', () => {
  it.each([
    ['an unknown language', '/embed/nl/treatments/nerve-blocks', 404, 'unknown-locale'],
    ['an unknown topic', '/embed/es/treatments/leeches', 404, 'unknown-topic'],
    ['an unknown kind', '/embed/es/leeches/all', 404, 'unknown-topic'],
    ['a suspended partner', `${path}?partner=south`, 403, 'suspended'],
    ['an unknown parameter', `${path}?colour=red`, 400, 'invalid-parameter'],
    ['a parameter twice', `${path}?partner=north&partner=north`, 400, 'invalid-parameter'],
    ['no partner’s name', `${path}?partner=%3Cscript%3E`, 400, 'invalid-parameter'],
    ['no colour', `${path}?accent=red`, 400, 'invalid-parameter'],
  ])('is told as a problem: %s', async (_, address, status, type) => {
    const [pathname = '', query = ''] = address.split('?');
    for (const suffix of ['.json', '.fragment.html']) {
      const answer = await ask(`${pathname}${suffix}${query === '' ? '' : `?${query}`}`);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.text)).toMatchObject({
        type: `urn:problem-type:carelingua:${type}`,
      });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is told in the language of the path', async () => {
    const { headers } = await ask(`${path}.json?colour=red`, { 'accept-language': 'fr' });
    expect(headers.get('content-language')).toBe('es');
  });

  it.each([
    ['/embed/es/treatments/leeches', 404, 'No tenemos este tema', 'es'],
    [`${path}?partner=south`, 403, 'este sitio web no muestra nuestra información', 'es'],
    ['/embed/nl/treatments/nerve-blocks', 404, 'We do not have this language', 'en'],
    [`${path}?partner=north&colour=red`, 400, '“\u2068colour\u2069”', 'es'],
  ])('is told on a page of its own in a frame: %s', async (address, status, words, tag) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain(`lang="${tag}"`);
    expect(answer.text).toContain(`https://care.example/read/${tag}`);
  });
});

describe('who may show a page in a frame', () => {
  it.each([
    ['a partner', `${path}?partner=north`, `frame-ancestors 'self' ${origins.join(' ')}`],
    [
      'a suspended partner, for the word that it is',
      `${path}?partner=south`,
      "frame-ancestors 'self' https://north.example",
    ],
    [
      'a partner, for the word on what cannot be used',
      `${path}?partner=north&colour=red`,
      `frame-ancestors 'self' ${origins.join(' ')}`,
    ],
    ['nobody else', path, "frame-ancestors 'self'"],
    ['nobody that is not registered', `${path}?partner=nobody`, "frame-ancestors 'self'"],
  ])('%s', async (_, address, expected) => {
    const { headers, text } = await ask(address);
    expect(directive(headers, 'frame-ancestors')).toBe(expected);
    const told = /data-origins="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(`frame-ancestors ${told.replace('https://care.example', "'self'")}`).toBe(expected);
  });

  it('is anybody where the clinic says so', async () => {
    const open = await startPartnerService({ catalogue: await clinicCatalogue(), framing: 'all' });
    const { headers } = await open.app.request(path);
    expect(directive(headers, 'frame-ancestors')).toBe('frame-ancestors *');
  });
});

it('looks as the partner registered, or as the address says', async () => {
  const registered = await ask(`${path}?partner=north`);
  expect(registered.text).toContain('data-look="dark"');
  expect(registered.text).toContain('--accent: #123456');
  const asked = await ask(`${path}?partner=north&look=light&accent=ABCDEF`);
  expect(asked.text).toContain('data-look="light"');
  expect(asked.text).toContain('--accent: #abcdef');
  expect(asked.text).toContain(
    '/embed/ar/treatments/nerve-blocks?partner=north&amp;look=light&amp;accent=abcdef',
  );
});

it('gives a piece of HTML that is nothing but text and links', async () => {
  const { headers, text } = await ask('/embed/fa/conditions/nerve-pain.fragment.html');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toMatch(/^<article class="pain-care" lang="fa" dir="rtl">/);
  const tags = new Set([...text.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
  const allowed = new Set([
    'a',
    'article',
    'b',
    'br',
    'dd',
    'dl',
    'dt',
    'footer',
    'h2',
    'h3',
    'li',
    'p',
    'section',
    'ul',
  ]);
  expect([...tags].filter((tag) => tag === undefined || !allowed.has(tag))).toEqual([]);
});

it('says what it is in every language', async () => {
  const { text } = await ask('/embed/en/search.json');
  const { languages }: { languages: { tag: string; dir: string }[] } = JSON.parse(text);
  expect(languages).toHaveLength(17);
  for (const { tag, dir } of languages) {
    const answer = await ask(`/embed/${tag}/treatments/nerve-blocks.json`);
    const topic: unknown = JSON.parse(answer.text);
    expect(topic).toMatchObject({ own: { tag, dir }, served: { tag, dir } });
    expect(topic).toHaveProperty('told.length', tag === 'en' ? 0 : 1);
  }
});

it('is answered from memory, and with 304 to those who have it', async () => {
  const first = await ask(`${path}.json`);
  store.takeCalls();
  const again = await ask(`${path}.json`, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, again.text, store.takeCalls()]).toEqual([304, '', []]);
});

it('asks for a partner once in a while', async () => {
  pass(120_000);
  registry.takeLookups();
  for (let time = 0; time < 5; time += 1) await ask(`${path}?partner=north`);
  expect(registry.takeLookups()).toHaveLength(1);
});

it('shows no recalled topic in any form', async () => {
  const own = await startPartnerService({ catalogue: await clinicCatalogue() });
  await recall({ store: own.store, now: () => 1 }, 'treatments/nerve-blocks', 'A test');
  own.pass(10_000);
  for (const suffix of ['', '.json', '.fragment.html']) {
    const answer = await own.app.request(`${path}${suffix}`);
    expect(answer.status).toBe(410);
    expect(await answer.text()).not.toContain('Bloqueos');
  }
  const list = await own.app.request('/embed/es/treatments.json');
  expect(await list.text()).not.toContain('treatments/nerve-blocks');
});

describe('where the database is away', () => {
  it('a frame has a page, and the rest a problem', async () => {
    const own = await startPartnerService({ catalogue: await clinicCatalogue() });
    own.store.setAway(true);
    const page = await own.app.request(path);
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await page.text()).toContain('<h1>The service is not available right now</h1>');
    const data = await own.app.request(`${path}.json`);
    expect(data.status).toBe(503);
    expect(await data.json()).toMatchObject({ type: 'urn:problem-type:carelingua:unavailable' });
  });
});
