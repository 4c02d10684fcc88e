import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../support/content.ts';
import { startService } from '../support/service.ts';

const { app } = await startService({ catalogue: smallCatalogue() });

describe('the scripts of the reference', () => {
  it.each(['start.js', 'quiet.js', 'standalone.esm.js'])('%s is there', async (name) => {
    const response = await app.request(`/docs/scripts/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await response.text()).length).toBeLessThan(1_000_000);
  });

  it.each([
    'none.js',
    'constructor',
    '__proto__',
    'toString',
    '../../package.json',
    '..%2f..%2fpackage.json',
    'chunks',
    'standalone.js.map',
  ])('%s is not', async (name) => {
    expect((await app.request(`/docs/scripts/${name}`)).status).toBe(404);
  });
});

describe('the reference', () => {
  it('may load from its own address alone', async () => {
    const response = await app.request('/docs');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
    expect(await response.text()).toContain('data-description="https://care.example/openapi.json"');
  });
});
