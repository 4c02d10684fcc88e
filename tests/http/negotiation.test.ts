import { describe, expect, it } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const { app } = await startService({ catalogue: await clinicCatalogue() });
const base = 'https://care.example';

describe('paths without a locale', () => {
  it.each([
    ['zh-CN', 'zh-Hans', 'zh-CN', 'exact', false],
    ['es-MX,es;q=0.9', 'es', 'es-MX', 'regional', false],
    ['ar', 'ar', 'ar', 'exact', false],
    ['nl', 'en', 'nl', 'fallback', true],
    ['', 'en', 'en', 'exact', false],
  ])('%j is answered in %s', async (field, served, requested, reason, isFallback) => {
    const response = await app.request('/v1/treatments', { headers: { 'Accept-Language': field } });
    const { locale } = await readJson(response);
    expect(response.status).toBe(200);
    expect(locale).toMatchObject({ served, requested, reason, isFallback });
    expect(response.headers.get('content-language')).toBe(served);
    expect(response.headers.get('content-location')).toBe(`${base}/v1/${served}/treatments`);
    expect(response.headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
  });

  it('lets ?locale= win over the header, and then varies with no language', async () => {
    const response = await app.request('/v1/treatments/nerve-blocks?locale=es_MX', {
      headers: { 'Accept-Language': 'ar' },
    });
    expect((await readJson(response)).locale).toMatchObject({ served: 'es', requested: 'es-MX' });
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding');
  });

  it('refuses an explicit locale that we lack, and says what there is', async () => {
    const response = await app.request('/v1/treatments?locale=nl');
    expect(response.status).toBe(404);
    expect(await readJson(response)).toMatchObject({
      type: 'urn:problem-type:carelingua:unknown-locale',
      available: expect.arrayContaining([{ locale: 'es', autonym: 'Español' }]),
    });
  });

  it.each(['/v1', '/v1/notice', '/v1/pages', '/v1/conditions/nerve-pain'])(
    '%s is one',
    async (path) => {
      const response = await app.request(path, { headers: { 'Accept-Language': 'ar' } });
      expect((await readJson(response)).locale).toMatchObject({ served: 'ar', dir: 'rtl' });
    },
  );
});

describe('paths with a locale', () => {
  it('beat Accept-Language, and vary with no language', async () => {
    const response = await app.request('/v1/es/treatments', {
      headers: { 'Accept-Language': 'ar' },
    });
    expect((await readJson(response)).locale).toMatchObject({ served: 'es', reason: 'exact' });
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-location')).toBeNull();
  });

  it.each([
    ['/v1/es-MX/treatments', '/v1/es/treatments'],
    ['/v1/ES/treatments/nerve-blocks?strict=1', '/v1/es/treatments/nerve-blocks?strict=1'],
    ['/v1/spa', '/v1/es'],
    ['/v1/zh-TW/%00%E7%A5%9E/a%20b', '/v1/zh-Hant/%00%E7%A5%9E/a%20b'],
    ['/v1/zh_CN/notice', '/v1/zh-Hans/notice'],
  ])('%s is %s for good', async (path, canonical) => {
    const response = await app.request(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(`${base}${canonical}`);
  });

  it.each(['/v1/yue/treatments', '/v1/nl', '/v1/en-Arab/treatments', '/v1/und', '/v1/treatment'])(
    '%s is in a language that we lack',
    async (path) => {
      const response = await app.request(path, { headers: { 'Accept-Language': 'es' } });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const { type, title, available } = await readJson(response);
      expect(type).toBe('urn:problem-type:carelingua:unknown-locale');
      expect(title).toBe('No tenemos este idioma');
      expect(available).toContainEqual({ locale: 'ar', autonym: 'العربية' });
    },
  );
});

describe('strict=1', () => {
  it('gives what is in the language that was asked for', async () => {
    const response = await app.request('/v1/treatments?strict=1', {
      headers: { 'Accept-Language': 'es-MX' },
    });
    expect(response.status).toBe(200);
  });

  it('is 406 where it is a fallback, and says what exists', async () => {
    const response = await app.request('/v1/treatments/nerve-blocks?strict=1', {
      headers: { 'Accept-Language': 'nl' },
    });
    expect(response.status).toBe(406);
    expect(await readJson(response)).toMatchObject({
      type: 'urn:problem-type:carelingua:not-acceptable',
      available: expect.arrayContaining([
        { locale: 'es', href: `${base}/v1/es/treatments/nerve-blocks` },
      ]),
    });
  });

  it('takes 0 and 1', async () => {
    expect((await app.request('/v1/es?strict=0')).status).toBe(200);
    const response = await app.request('/v1/es?strict=yes');
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter: 'strict' });
  });
});

describe('alternates', () => {
  it.each(['', '/treatments', '/benefits/personal-plan', '/notice'])(
    'of %j name every version, each other and the one that negotiates',
    async (path) => {
      const fields = await Promise.all(
        ['en', 'es', 'ar', 'zh-Hans'].map(async (tag) => {
          const response = await app.request(`/v1/${tag}${path}`);
          const { links } = await readJson(response);
          expect(links.self).toBe(`${base}/v1/${tag}${path}`);
          expect(links.alternates).toContainEqual({ locale: tag, href: links.self });
          return response.headers.get('link');
        }),
      );
      expect(new Set(fields).size).toBe(1);
      expect(fields[0]).toContain(
        `<${base}/v1/zh-Hans${path}>; rel="alternate"; hreflang="zh-Hans"`,
      );
      expect(fields[0]).toContain(`<${base}/v1${path}>; rel="alternate"; hreflang="x-default"`);
    },
  );
});
