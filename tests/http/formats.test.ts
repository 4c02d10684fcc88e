import { describe, expect, it } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const clinic = {
  name: 'The <Clinic> & Co',
  phone: '+1 555 0100',
  website: 'https://clinic.example',
};
const { app } = await startService({ catalogue, clinic });
const tags = catalogue.registry.locales.map(({ tag }) => tag);
const topic = 'treatments/nerve-blocks';
const textOf = async (address: string) => (await app.request(address)).text();

const types = {
  jsonld: 'application/ld+json',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

describe('a suffix', () => {
  it.each(Object.entries(types))('.%s names %s', async (suffix, type) => {
    for (const base of ['/v1/es', '/v1']) {
      const response = await app.request(`${base}/${topic}.${suffix}`, {
        headers: { 'Accept-Language': 'es', Accept: 'application/json' },
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-language')).toBe('es');
      expect(response.headers.get('etag')).toMatch(/^"/);
      expect(await response.text()).toContain('Bloqueos nerviosos');
    }
  });

  it('has links of its own: each format leads to itself in other languages', async () => {
    const link = (await app.request(`/v1/es/${topic}.html`)).headers.get('link');
    expect(link).toContain(
      `<https://care.example/v1/ar/${topic}.html>; rel="alternate"; hreflang="ar"`,
    );
    const { links } = await readJson(await app.request(`/v1/es/${topic}`));
    expect(links).toMatchObject({
      html: `https://care.example/v1/es/${topic}.html`,
      txt: `https://care.example/v1/es/${topic}.txt`,
    });
  });

  it.each(['.xml', '.json', '.html.html', '.', '.HTML'])('%s names none', async (suffix) => {
    const response = await app.request(`/v1/es/${topic}${suffix}`);
    expect(response.status).toBe(404);
    expect(await readJson(response)).toMatchObject({ available: expect.arrayContaining([topic]) });
  });

  it('of a topic that there is not is a problem all the same', async () => {
    expect((await app.request('/v1/es/treatments/none.html')).status).toBe(404);
  });
});

describe('Accept', () => {
  it.each([
    [types.html, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    [types.jsonld, 'application/ld+json'],
    [types.txt, 'text/markdown;q=0.9, text/plain'],
    [types.md, 'text/plain;q=0.1, text/*;q=0.5, text/html;q=0.2'],
    ['application/json; charset=utf-8', '*/*'],
    ['application/json; charset=utf-8', 'application/json, text/html'],
    [types.jsonld, 'application/json;q=0, */*'],
    ['application/json; charset=utf-8', 'image/png'],
    ['application/json; charset=utf-8', 'nonsense'],
    ['application/json; charset=utf-8', ';;q=,/,*'],
    ['application/json; charset=utf-8', `${'a/b,'.repeat(3_000)}text/html`],
    ['application/json; charset=utf-8', ''],
  ])('%s is the answer to field %#', async (type, accept) => {
    const response = await app.request(`/v1/${topic}`, {
      headers: { Accept: accept, 'Accept-Language': 'ar' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toBe('Accept-Language, Accept, Accept-Encoding');
    const [suffix] = Object.entries(types).find(([, each]) => each === type) ?? [];
    const named = suffix === undefined ? topic : `${topic}.${suffix}`;
    expect(response.headers.get('content-location')).toBe(`https://care.example/v1/ar/${named}`);
  });

  it('does not choose where the address names the language', async () => {
    const response = await app.request(`/v1/ar/${topic}`, { headers: { Accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('application/json');
  });
});

describe('a page', () => {
  it('says which language each part of it is in', async () => {
    const page = await textOf(`/v1/ar/${topic}.html`);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<article lang="ar" dir="rtl">');
    expect(page).toContain(
      '<a href="https://care.example/v1/fr/treatments/nerve-blocks.html" hreflang="fr" lang="fr" dir="ltr">Français</a>',
    );
    expect(page).toContain('<bdi dir="ltr">+1 555 0100</bdi>');
  });

  it('keeps a fallback’s own language apart from the reader’s', async () => {
    const strict = await startService({ catalogue, policy: 'reviewed-only' });
    const page = await (await strict.app.request(`/v1/fa/${topic}.html`)).text();
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain('<article lang="en" dir="ltr">');
    expect(page).toMatch(/<p class="told" lang="fa" dir="rtl">/);
    expect(page).toContain('Nerve blocks');
  });

  it('runs nothing, loads nothing, and writes what is not its own as text', async () => {
    const response = await app.request(`/v1/en/${topic}.html`);
    const page = await response.text();
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|src=|<img|@import|url\(/i);
    expect(page).toContain('The &lt;Clinic&gt; &amp; Co');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/,
    );
  });
});

describe('plain text', () => {
  it('is of one language: nothing of the reader’s is in a text that is in another', async () => {
    const strict = await startService({ catalogue, policy: 'reviewed-only' });
    const response = await strict.app.request(`/v1/ru/${topic}.txt`);
    expect(response.headers.get('content-language')).toBe('en');
    const text = await response.text();
    expect(text).toContain('Nerve blocks');
    expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('closes every line, so that a voice makes a pause', async () => {
    for (const tag of tags) {
      const lines = (await textOf(`/v1/${tag}/${topic}.txt`))
        .split('\n')
        .filter((line) => line !== '');
      for (const line of lines) expect(line).toMatch(/[.!?…:;。！？：؟।]["'”’»）)」』]?$/u);
    }
  });
});

describe('every topic in every language', () => {
  it.each(Object.keys(types))('is there as .%s, whole', async (suffix) => {
    for (const tag of tags) {
      for (const { id } of catalogue.topics) {
        const response = await app.request(`/v1/${tag}/${id}.${suffix}`);
        expect(response.status).toBe(200);
        const title = catalogue.content.get(tag)?.topics.get(id)?.text.title ?? '-';
        const text =
          suffix === 'txt'
            ? title.slice(0, 4)
            : title.replaceAll("'", suffix === 'html' ? '&#39;' : "'");
        expect(await response.text()).toContain(text);
      }
    }
  });
});
