import { describe, expect, it } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const { app } = await startService({ catalogue: await clinicCatalogue() });
const urn = 'urn:problem-type:carelingua';

describe('what is not there', () => {
  it.each([
    ['/v1/es/treatments/none', 'unknown-topic', 'es'],
    ['/v1/ar/pages/none', 'unknown-topic', 'ar'],
    ['/v1/es/none', 'not-found', 'es'],
    ['/v1/es/none/none', 'not-found', 'es'],
    ['/v1/es/treatments/a/b', 'not-found', 'en'],
    ['/v1/nl/treatments', 'unknown-locale', 'en'],
    ['/none', 'not-found', 'en'],
    ['/', 'not-found', 'en'],
    ['/v1/', 'not-found', 'en'],
    ['/v2/es', 'not-found', 'en'],
  ])('%s is a 404, %s, told in %s', async (path, name, language) => {
    const response = await app.request(path);
    const { type, title, ...rest } = await readJson(response);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe(language);
    expect(type).toBe(`${urn}:${name}`);
    expect(title).toBeTruthy();
    expect(rest).toMatchObject({ status: 404, detail: expect.any(String) });
  });

  it('comes with what there is', async () => {
    const topic = await readJson(await app.request('/v1/es/conditions/none'));
    expect(topic.available).toContain('conditions/nerve-pain');
    const kind = await readJson(await app.request('/v1/es/none'));
    expect(kind.available).toEqual(['treatments', 'benefits', 'conditions', 'criteria', 'pages']);
  });

  it('is told in the language of the reader, and varies with it', async () => {
    const headers = { 'Accept-Language': 'zh-CN' };
    const response = await app.request('/v1/treatments/none', { headers });
    expect(response.headers.get('content-language')).toBe('zh-Hans');
    expect(response.headers.get('vary')).toBe('Accept-Language');
    expect((await readJson(response)).title).toMatch(/\p{Script=Han}/u);
  });
});

describe('addresses that no reader would write', () => {
  it.each([
    '/v1/es/treatments/%',
    '/v1/es/treatments/%E0%A4%A',
    '/v1/%zz/treatments',
    '/v1/es/treatments/%00',
    '/v1/es/treatments/%E7%A5%9E',
    '/v1/es/../../etc/passwd',
    '/v1/%2e%2e/%2e%2e/etc/passwd',
    '/v1/es/treatments/..%2f..%2fpasswd',
    '//v1//es//treatments',
    '/v1/es//treatments',
    '/v1/es/treatments//nerve-blocks',
    '/v1/es/treatments/nerve-blocks/',
    '/v1/__proto__/constructor',
    '/v1/es/constructor',
    `/v1/es/treatments/${'a'.repeat(8_000)}`,
    '/v1/es/treatments/%F0%9F%98%80',
    "/v1/es/treatments/' OR 1=1 --",
    '/v1/es/treatments/<script>alert(1)</script>',
  ])('%s is refused', async (path) => {
    const response = await app.request(path);
    expect([400, 404]).toContain(response.status);
    const text = await response.text();
    expect(text).not.toMatch(/at .*\.ts:|node_modules|Error:|<script>/);
    expect(JSON.parse(text)).toMatchObject({ type: expect.stringContaining(urn) });
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s is a 405 that says what may be asked',
    async (method) => {
      const response = await app.request('/v1/es/treatments', { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(await readJson(response)).toMatchObject({
        type: `${urn}:method-not-allowed`,
        allowed: ['GET', 'HEAD', 'OPTIONS'],
      });
    },
  );

  it('OPTIONS lets any site read, without credentials', async () => {
    const response = await app.request('/v1/es/treatments', {
      method: 'OPTIONS',
      headers: { Origin: 'https://practice.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('header fields of every answer', () => {
  it.each(['/v1/es/treatments', '/v1/es/none', '/none', '/health'])(
    '%s is harmless',
    async (path) => {
      const { headers } = await app.request(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'cross-origin',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('set-cookie')).toBeNull();
    },
  );
});

describe('hostile Accept-Language', () => {
  it.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['thousands of tags', Array.from({ length: 3_000 }, (_, i) => `q${i};q=0.5`).join(',')],
    ['weights out of range', 'zz;q=9, yy;q=-9, xx;q=NaN, ww;q=1e99'],
    ['no language', ';;;,,,===***'],
  ])('%s is answered in English', async (_name, field) => {
    const response = await app.request('/v1/treatments', { headers: { 'Accept-Language': field } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('en');
  });
});
