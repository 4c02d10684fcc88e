import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../functions/content/routes/coverage-page/cell.ts';
import { recall } from '../../functions/publish/amend.ts';
import type { Counts } from '../../functions/shared/domain/coverage.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { clinicCatalogue, smallCatalogue } from '../support/content.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const { app } = await startService({ catalogue });
const page = await (await app.request('/docs/coverage')).text();

const counts = (some: Partial<Counts>): Counts => ({
  topics: 10,
  own: 10,
  fallback: 0,
  complete: 10,
  missing: 0,
  reviewed: 0,
  unreviewed: 10,
  stale: 0,
  flagged: 0,
  ...some,
});

describe('a cell of the heat map', () => {
  it.each([
    [{}, 'unreviewed', '0 of 10 reviewed', []],
    [{ reviewed: 4 }, 'partly', '4 of 10 reviewed', []],
    [{ reviewed: 10 }, 'reviewed', '10 of 10 reviewed', []],
    [{ reviewed: 10, flagged: 2 }, 'reviewed', '10 of 10 reviewed', ['2 to look at again']],
    [{ reviewed: 10, stale: 1 }, 'stale', '10 of 10 reviewed', ['1 stale']],
    [{ stale: 1, missing: 3 }, 'missing', '0 of 10 reviewed', ['3 missing', '1 stale']],
  ])('of %o is %s', (some, state, text, details) => {
    expect(cellOf(counts(some), false)).toEqual({ state, text, details });
  });

  it('says of the source that it is the original, and of nothing nothing', () => {
    expect(cellOf(counts({}), true)).toMatchObject({ state: 'original', text: '10 original' });
    expect(cellOf(counts({ topics: 0 }), false)).toBeUndefined();
  });
});

describe('/docs/coverage', () => {
  it('is a table with a row for every language, in its own name, and a cell for every kind', () => {
    expect(page.match(/<th scope="row">/g)).toHaveLength(17);
    expect(page.match(/<td class="/g)).toHaveLength(17 * 6);
    expect(page.match(/<td class="unreviewed">/g)).toHaveLength(16 * 6);
    expect(page).toMatch(/<b lang="ar" dir="rtl">العربية<\/b>\s*<span>Arabic \(ar\)<\/span>/);
    expect(page).toContain('0 of 31 reviewed');
    expect(page).toContain('href="https://care.example/v1/coverage"');
  });

  it('lets nothing run and nothing load but its own style sheet', async () => {
    const { headers } = await app.request('/docs/coverage');
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-language')).toBe('en');
    expect(page).not.toMatch(/<script|style="|\son\w+=/);
  });

  it('is 304 to whoever has it', async () => {
    const etag = (await app.request('/docs/coverage')).headers.get('etag') ?? '';
    const again = await app.request('/docs/coverage', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect((await app.request('/docs/coverage', { method: 'HEAD' })).status).toBe(200);
  });

  it('tells the policy, and what is recalled', async () => {
    const store = createMemoryStore();
    const service = await startService({
      catalogue: smallCatalogue(),
      store,
      policy: 'reviewed-only',
    });
    await recall({ store, now: () => 0 }, 'treatments/nerve-blocks', 'a <reason>');
    service.pass(10_000);
    const text = await (await service.app.request('/docs/coverage')).text();
    expect(text).toContain('reviewed-only');
    expect(text).toMatch(/Recalled since January 1, 1970.*: treatments\/nerve-blocks\./);
    expect(text).not.toContain('reason>');
  });
});
