import { describe, expect, it } from 'vitest';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent, type EventOptions } from '../support/gateway-event.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const unconfigured = await startService({ catalogue, publicUrl: null });
const handler = createGatewayHandler(unconfigured.app);
const host = 'a1b2c3.execute-api.us-east-1.amazonaws.com';

async function get(path: string, options: EventOptions = {}) {
  const { statusCode, headers = {}, body } = await handler(gatewayEvent(path, options));
  return { statusCode, headers, body: JSON.parse(body || 'null') as { [key: string]: unknown } };
}

describe('events of a REST API', () => {
  it.each(['single', 'multi', 'both'] as const)(
    'are read with headers and parameters in %s form',
    async (form) => {
      for (const name of ['Accept-Language', 'accept-language', 'ACCEPT-LANGUAGE']) {
        const headers = { [name]: 'ar' };
        const { headers: fields } = await get('/v1/treatments', { form, headers });
        expect(fields['content-language']).toBe('ar');
      }
      const { body } = await get('/v1/treatments', { form, query: { locale: 'es-MX' } });
      expect(body['locale']).toMatchObject({ served: 'es', requested: 'es-MX' });
    },
  );

  it('are answered with text and single headers', async () => {
    const result = await handler(gatewayEvent('/v1/es/treatments'));
    expect(result).toMatchObject({
      statusCode: 200,
      isBase64Encoded: false,
      body: expect.any(String),
    });
    expect(result.headers?.['content-type']).toBe('application/json; charset=utf-8');
  });

  it('may say HEAD, or that the reader has it already', async () => {
    expect(await handler(gatewayEvent('/v1/es', { method: 'HEAD' }))).toMatchObject({
      statusCode: 200,
      body: '',
    });
    const headers = { 'If-None-Match': '*' };
    expect(await handler(gatewayEvent('/v1/es', { headers }))).toMatchObject({
      statusCode: 304,
      body: '',
    });
  });

  it('may hold headers that no HTTP message could: they count as absent', async () => {
    for (const value of ['es\u0000', 'es\r\nX: y', '\ud800', 'español', 'es\u007f']) {
      const { statusCode, headers } = await get('/v1/treatments', {
        headers: { 'Accept-Language': value },
      });
      expect([statusCode, headers['content-language']]).toEqual([200, 'en']);
    }
  });
});

describe('links', () => {
  it.each([
    ['on the gateway’s own host, under the stage', { stage: 'prod' }, `https://${host}/prod`],
    ['under another stage', { stage: 'v1' }, `https://${host}/v1`],
    [
      'at the root of a custom domain',
      { stage: '', domainName: 'care.example' },
      'https://care.example',
    ],
  ])('%s', async (_name, options, base) => {
    const { headers, body } = await get('/v1/treatments/nerve-blocks', {
      ...options,
      headers: {
        'Accept-Language': 'es',
        Host: 'evil.example',
        'X-Forwarded-Host': 'evil.example',
      },
    });
    expect(headers['content-location']).toBe(`${base}/v1/es/treatments/nerve-blocks`);
    expect(headers['link']).toContain(`<${base}/v1/ar/treatments/nerve-blocks>`);
    expect(body['links']).toMatchObject({ self: `${base}/v1/es/treatments/nerve-blocks` });
    const redirect = await get('/v1/es-MX/treatments', options);
    expect(redirect.headers['location']).toBe(`${base}/v1/es/treatments`);
    expect(JSON.stringify([headers, body])).not.toContain('evil');
  });

  it('carry the configured address where there is one', async () => {
    const service = await startService({ catalogue, publicUrl: 'https://care.example/education' });
    const publicUrl = 'https://care.example/education';
    const configured = createGatewayHandler(service.app, publicUrl);
    const mapped = await configured(gatewayEvent('/education/v1/treatments', { stage: '' }));
    expect(mapped.statusCode).toBe(200);
    const { headers } = await configured(gatewayEvent('/v1/treatments'));
    expect(headers?.['content-location']).toBe('https://care.example/education/v1/en/treatments');
  });

  it('start the same where the path is written otherwise', async () => {
    const { headers } = await get('/v1/es/treatments/nerve%2Dblocks');
    expect(headers['link']).toContain(`<https://${host}/prod/v1/es/treatments/nerve-blocks>`);
  });

  it('do not repeat a host that is none', async () => {
    const { headers } = await get('/v1/treatments', { domainName: 'x/y"><script>' });
    expect(headers['content-location']).toBe('/v1/en/treatments');
  });
});

describe('what is no event of a REST API', () => {
  it.each([
    undefined,
    null,
    'event',
    42,
    [],
    {},
    { requestContext: null },
    { requestContext: {}, httpMethod: 'GET' },
    { requestContext: {}, httpMethod: 'GET', path: 'v1' },
    { requestContext: {}, httpMethod: 'TRACE', path: '/v1' },
    { requestContext: {}, httpMethod: 'GET', path: '/v1/es/../ar/treatments' },
    { requestContext: {}, httpMethod: 'GET', path: '/v1/es/treatments/%2e%2E/benefits' },
    { requestContext: {}, httpMethod: 'GET', path: '/v1/./es' },
    { requestContext: {}, httpMethod: 'GET', path: '/v1\\es\\treatments' },
    { requestContext: {}, httpMethod: 'GET', path: '/v1/e\ns' },
    { requestContext: {}, httpMethod: 'no method', path: '/v1' },
    { version: '2.0', rawPath: '/v1', requestContext: { http: { method: 'GET' } } },
  ])('%j is a 400', async (event) => {
    expect(await handler(event)).toMatchObject({
      statusCode: 400,
      headers: { 'content-type': 'application/problem+json' },
    });
  });
});
