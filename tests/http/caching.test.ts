import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { clinicCatalogue } from '../support/content.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const { app } = await startService({ catalogue });
const path = '/v1/es/treatments/nerve-blocks';

async function etagOf(address: string): Promise<string> {
  return (await app.request(address)).headers.get('etag') ?? '';
}

describe('freshness', () => {
  it('lets caches serve what is old while they fetch, and while we are away', async () => {
    expect((await app.request(path)).headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
    );
  });

  it('does not let problems be kept', async () => {
    expect((await app.request('/v1/es/none')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the validator', () => {
  it('is strong, and differs by topic, by language and by what was asked for', async () => {
    const answers = [
      etagOf(path),
      etagOf('/v1/en/treatments/nerve-blocks'),
      etagOf('/v1/es/treatments/joint-injections'),
      etagOf('/v1/treatments/nerve-blocks?locale=es-MX'),
    ];
    const etags = await Promise.all(answers);
    expect(new Set(etags).size).toBe(etags.length);
    for (const etag of etags) expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it('is the same for the same answer, from another function too', async () => {
    const other = await startService({ catalogue, store: createMemoryStore() });
    const etag = (await other.app.request(path)).headers.get('etag');
    expect(etag).toBe(await etagOf(path));
  });

  it.each([
    ['{}', 304],
    ['W/{}', 304],
    ['"other", {}', 304],
    ['*', 304],
    ['"other"', 200],
    ['', 200],
    ['nonsense', 200],
  ])('If-None-Match: %s gives %i', async (field, status) => {
    const etag = await etagOf(path);
    const response = await app.request(path, {
      headers: { 'If-None-Match': field.replace('{}', etag) },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('etag')).toBe(etag);
    expect((await response.text()) === '').toBe(status === 304);
  });

  it('comes in a 304 with what caches need (RFC 9110 §15.4.5), and no content', async () => {
    const headers = { 'Accept-Language': 'es', 'If-None-Match': '*' };
    const response = await app.request('/v1/treatments', { headers });
    expect(response.status).toBe(304);
    expect(response.headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
    expect(response.headers.get('content-location')).toBe('https://care.example/v1/es/treatments');
    expect(response.headers.get('cache-control')).toContain('max-age=60');
    expect(response.headers.get('content-type')).toBeNull();
  });
});

describe('HEAD', () => {
  it('gives the header fields of GET and no content', async () => {
    const [head, get] = [await app.request(path, { method: 'HEAD' }), await app.request(path)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...get.headers]);
  });
});
