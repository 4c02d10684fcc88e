import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startService } from '../support/service.ts';

const { app } = await startService({ catalogue: await clinicCatalogue() });
const path = '/v1/es/treatments/nerve-blocks';
const ask = async (field: string, more: Record<string, string> = {}, address = path) =>
  app.request(address, { headers: { 'Accept-Encoding': field, ...more } });
const plain = await (await app.request(path)).text();

const unpack = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
} as const;

describe('Accept-Encoding', () => {
  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip, deflate'],
    ['gzip', 'br;q=0.5, gzip'],
    ['br', 'br;q=0.5, gzip;q=0.5'],
    ['gzip', 'GZIP'],
    ['br', '*'],
    ['gzip', 'br;q=0, *'],
    ['gzip', 'gzip;q=1.0, identity; q=0.5, *;q=0'],
    [null, 'identity'],
    [null, 'identity;q=1, gzip;q=0.5'],
    [null, 'gzip;q=0'],
    [null, 'identity;q=0'],
    [null, 'deflate, compress, zstd'],
    [null, ''],
    [null, 'nonsense;;;q=,,'],
    [null, 'gzip;q=abc'],
    [null, `${'x'.repeat(5_000)}, gzip`],
  ] as const)('%s is the answer to field %#', async (coding, field) => {
    const response = await ask(field);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await response.arrayBuffer());
    const body = coding === null ? bytes : unpack[coding](bytes);
    expect(String(body)).toBe(plain);
  });

  it('packs an answer to a third of its size, and leaves a small one as it is', async () => {
    const packed = await (await ask('br')).arrayBuffer();
    expect(packed.byteLength).toBeLessThan(Buffer.byteLength(plain) / 3);
    const problem = await ask('br', {}, '/v1/es/none');
    expect(problem.headers.get('content-encoding')).toBeNull();
    const release = await ask('br', {}, '/v1/releases/current');
    expect(release.headers.get('content-encoding')).toBeNull();
    expect(release.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('gives each coding a validator of its own (RFC 9110 §8.8.3.3)', async () => {
    const etags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (field) => (await ask(field)).headers.get('etag') ?? ''),
    );
    expect(new Set(etags).size).toBe(3);
    for (const [index, field] of ['identity', 'gzip', 'br'].entries()) {
      const known = await ask(field, { 'If-None-Match': etags[index] ?? '' });
      expect(known.status).toBe(304);
      expect(known.headers.get('vary')).toBe('Accept-Encoding');
      expect(known.headers.get('content-encoding')).toBeNull();
      const other = await ask(field, { 'If-None-Match': etags[(index + 1) % 3] ?? '' });
      expect(other.status).toBe(200);
    }
  });

  it('is answered whole where a range is asked for', async () => {
    const response = await ask('identity', { Range: 'bytes=0-9' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(plain);
  });
});

describe('behind the gateway', () => {
  const handler = createGatewayHandler(app);

  it('is sent in base64, and as text where it is not packed', async () => {
    const packed = await handler(
      gatewayEvent(path, { headers: { 'Accept-Encoding': 'gzip, br' } }),
    );
    expect(packed).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(packed.headers?.['content-encoding']).toBe('br');
    const sent = String(brotliDecompressSync(Buffer.from(packed.body, 'base64')));
    const text = await handler(gatewayEvent(path));
    expect(text).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(sent).toBe(text.body);
  });

  it('has no content to HEAD', async () => {
    const options = { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } };
    expect(await handler(gatewayEvent(path, options))).toMatchObject({
      statusCode: 200,
      body: '',
      isBase64Encoded: false,
    });
  });
});
