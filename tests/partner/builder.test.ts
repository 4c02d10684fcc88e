import { describe, expect, inject, it } from 'vitest';
import { openComponentFiles } from '../../functions/partner/component-files.ts';
import { clinicCatalogue } from '../support/content.ts';
import { linesOn } from '../support/lines-on.ts';
import { startPartnerService } from '../support/partner-service.ts';
import { partnerOf } from '../support/partners.ts';

const catalogue = await clinicCatalogue();
const files = openComponentFiles(inject('builtComponent'));
const { app, lines: logged } = await startPartnerService({
  catalogue,
  files,
  clinic: { name: 'The Clinic' },
  partners: [partnerOf('north'), partnerOf('south', { status: 'suspended' })],
});

const { locales } = catalogue.registry;

async function textOf(path: string): Promise<string> {
  const answer = await app.request(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

describe('the page', () => {
  it.each(locales)('is in $tag', async ({ tag, dir, autonym }) => {
    const answer = await app.request(`/partners/${tag}`);
    const page = await answer.text();
    expect(answer.headers.get('content-language')).toBe(tag);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain(`<html lang="${tag}" dir="${dir}">`);
    const words = stringsBelow(catalogue.content.get(tag)?.strings.text['partners']);
    expect(words.length).toBeGreaterThan(25);
    const both = page + (await textOf(`/partners/${tag}?way=frame`));
    for (const each of words) {
      expect(both).toContain(each.replaceAll('&', '&amp;').replaceAll("'", '&#39;'));
    }
    expect(page).toContain(`<bdi>${autonym}</bdi></summary>`);
    for (const other of locales) {
      expect(page).toContain(
        `hreflang="${other.tag}" href="https://care.example/partners/${other.tag}"`,
      );
    }
    expect(page).toContain('hreflang="x-default" href="https://care.example/partners"');
  });

  it('offers every topic, kind by kind', async () => {
    const page = await textOf('/partners/es');
    for (const { id } of catalogue.topics) expect(page).toContain(`<option value="${id}"`);
    expect(page.match(/<optgroup/g)).toHaveLength(5);
    expect(page).toContain('<optgroup label="Tratamientos">');
  });

  it('has a policy under which nothing runs and nothing loads that is not ours', async () => {
    const { headers } = await app.request('/partners/en');
    const policy = headers.get('content-security-policy');
    const ours = "'self' https://care.example";
    for (const directive of [
      "default-src 'none'",
      `script-src ${ours}`,
      `connect-src ${ours}`,
      `frame-src ${ours}`,
      `form-action ${ours}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy?.split('; ')).toContain(directive);
    }
    expect(policy).toMatch(/style-src 'sha256-[\w+/]{43}='/);
    expect(await textOf('/partners/en')).not.toMatch(/ on\w+=|<[^>]+ style="/);
  });

  it('is answered again with its validator', async () => {
    const { headers } = await app.request('/partners/en');
    const again = await app.request('/partners/en?show=nothing', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('loads its script under a name for ever, as what it must be', async () => {
    const page = await textOf('/partners/en');
    const { name, integrity } = files.builder;
    expect(page).toMatch(
      new RegExp(`src="https://care.example/partners/scripts/${name}"\\s+integrity="sha384-`),
    );
    expect(page).toContain(integrity);
    const script = await app.request(`/partners/scripts/${name}`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const digest = await crypto.subtle.digest('SHA-384', await script.arrayBuffer());
    expect(`sha384-${Buffer.from(digest).toString('base64')}`).toBe(integrity);
    expect((await app.request('/partners/scripts/builder-0.js')).status).toBe(404);
  });
});

describe('the language', () => {
  it.each(['/partners', '/partners/'])('is negotiated at %s', async (path) => {
    const headers = { 'accept-language': 'nl, zh-TW;q=0.8' };
    const answer = await app.request(`${path}?show=list`, { headers });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('https://care.example/partners/zh-Hant?show=list');
    expect(answer.headers.get('vary')).toBe('Accept-Language');
  });

  it('has one name', async () => {
    const answer = await app.request('/partners/es-MX?show=list');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('https://care.example/partners/es?show=list');
  });

  it('that we lack is told in the reader’s own, with those that there are', async () => {
    const headers = { 'accept-language': 'ar' };
    const answer = await app.request('/partners/%22%3E%3Cb%3E', { headers });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-language')).toBe('ar');
    expect(answer.headers.get('vary')).toBe('Accept-Language');
    const page = await answer.text();
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('href="https://care.example/partners/ht"');
    expect(page).not.toContain('"><b>');
  });

  it('is changed without losing what is chosen', async () => {
    const page = await textOf(
      '/partners/en?show=topic&topic=conditions/nerve-pain&lang=vi&way=frame&look=dark&colored=1&color=%23AA3300&partner=north&kind=treatments',
    );
    expect(page).toContain(
      'href="https://care.example/partners/ko?topic=conditions%2Fnerve-pain&amp;lang=vi&amp;way=frame&amp;look=dark&amp;partner=north&amp;colored=1&amp;color=%23aa3300"',
    );
  });
});

describe('the form, without scripts', () => {
  it('leads to the same page, with the lines', async () => {
    const page = await textOf('/partners/en');
    expect(page).toMatch(/<form\s[^>]*action="https:\/\/care\.example\/partners\/en#lines-title"/);
    const names = [...page.matchAll(/<(?:input|select)\s[^>]*name="(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(names)]).toEqual([
      'show',
      'topic',
      'kind',
      'way',
      'lang',
      'look',
      'colored',
      'color',
      'partner',
    ]);
    expect(linesOn(page)).toContain('<pain-care topic="treatments/epidural-steroid-injections"');
  });

  it.each([
    [
      'show=list&kind=conditions&lang=ar&look=light',
      '<pain-care-list kind="conditions" lang="ar" look="light"',
      '<a href="https://care.example/read/ar/conditions">الحالات</a>',
    ],
    [
      'show=search&lang=ko',
      '<pain-care-search lang="ko"',
      '<a href="https://care.example/read/ko/search">검색</a>',
    ],
    [
      'topic=treatments%2Fnerve-blocks&lang=es&partner=north-spine-clinic',
      '<pain-care topic="treatments/nerve-blocks" lang="es" partner="north-spine-clinic"',
      '<a href="https://care.example/read/es/treatments/nerve-blocks">Bloqueos nerviosos</a>',
    ],
    [
      'topic=treatments%2Fnerve-blocks&way=frame&colored=1&color=%23aa3300',
      '<iframe src="https://care.example/embed/treatments/nerve-blocks?accent=aa3300"',
      'title="Nerve blocks"',
    ],
    [
      'topic=treatments%2Fnerve-blocks&way=server&lang=vi&color=%23aa3300',
      'https://care.example/embed/vi/treatments/nerve-blocks.fragment.html',
      'https://care.example/v1/vi/treatments/nerve-blocks.jsonld',
    ],
  ])('%s', async (query, ...expected) => {
    const lines = linesOn(await textOf(`/partners/de?${query}`));
    for (const part of expected) expect(lines).toContain(part);
  });

  it('shows the component and the frame as they are, and for a server its HTML', async () => {
    const query = 'topic=treatments/nerve-blocks&lang=ar&colored=1&color=%23aa3300';
    expect(await textOf(`/partners/en?${query}`)).toMatch(
      /<div id="preview">\s*<pain-care topic="treatments\/nerve-blocks" lang="ar" data-accent="#aa3300">/,
    );
    expect(await textOf(`/partners/en?${query}&way=frame`)).toMatch(
      /<div id="preview">\s*<iframe src="https:\/\/care\.example\/embed\/ar\/treatments\/nerve-blocks\?accent=aa3300"/,
    );
    expect(await textOf(`/partners/en?${query}&way=server`)).toMatch(
      /<div id="preview">\s*<article class="pain-care" lang="ar" dir="rtl">/,
    );
  });
});

describe('a frame', () => {
  const told = 'We show frames only on web sites that are registered with us.';

  it.each([
    ['of an active partner', 'way=frame&partner=north', false],
    ['of a suspended one', 'way=frame&partner=south', true],
    ['of nobody that we know', 'way=frame&partner=nobody', true],
    ['of nobody', 'way=frame', true],
    ['no frame', 'way=component', false],
  ])('is told to be for registered sites: %s', async (_, query, isTold) => {
    expect((await textOf(`/partners/en?${query}`)).includes(told)).toBe(isTold);
  });

  it('is for any site where the clinic says so', async () => {
    const open = await startPartnerService({ catalogue, files, framing: 'all' });
    const page = await (await open.app.request('/partners/en?way=frame')).text();
    expect(page).not.toContain(told);
  });
});

describe('what cannot be used', () => {
  it('leaves the usual choice', async () => {
    const usual = linesOn(await textOf('/partners/en'));
    for (const query of [
      'show=all&way=mail&look=pink&kind=none',
      'topic=treatments/none&lang=nl',
      'topic=../../etc/passwd&lang=__proto__&partner=A%20Practice',
      'colored=1&color=red',
      'colored=1&color=%23aa33001',
      'color=%23aa3300',
      `topic=treatments/${'a'.repeat(500)}`,
      'partner=no&topic=&lang=&topic=conditions/nerve-pain',
      'constructor=1&unknown=2',
    ]) {
      expect([query, linesOn(await textOf(`/partners/en?${query}`))]).toEqual([query, usual]);
    }
  });

  it('never comes into the page', async () => {
    const hostile = `"><script>alert(1)</script>'&lt;</textarea>`;
    const names = ['show', 'topic', 'kind', 'way', 'lang', 'look', 'colored', 'color', 'partner'];
    const query = new URLSearchParams();
    for (const name of [...names, hostile]) query.set(name, hostile);
    const page = await textOf(`/partners/en?${query.toString()}`);
    expect(page).not.toContain('alert');
    expect(page).toBe(await textOf('/partners/en'));
  });

  it('is in no line of the log, and neither is what is chosen', async () => {
    await textOf('/partners/en?topic=conditions/nerve-pain&partner=north-spine-clinic');
    expect(logged.join()).not.toMatch(/nerve-pain|north/);
  });
});

function stringsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsBelow)
    : [];
}
