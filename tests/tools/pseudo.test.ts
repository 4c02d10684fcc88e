import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../functions/shared/domain/topic.ts';
import { addPseudolocales } from '../../tools/content/pseudo/pseudo-catalogue.ts';
import { expand, mirror } from '../../tools/content/pseudo/pseudo-text.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { run } from '../support/run.ts';
import { startService } from '../support/service.ts';

const english = fc
  .array(fc.constantFrom('Pain', 'the', 'L4-L5', '{{count}}', '{{phone}}', '10', 'steroid.'), {
    minLength: 1,
  })
  .map((words) => words.join(' '));

describe.each([
  ['expand', expand],
  ['mirror', mirror],
])('%s', (_name, change) => {
  it('keeps placeholders and figures', () => {
    fc.assert(
      fc.property(english, (text) => {
        for (const pattern of [/\{\{\w+\}\}/g, /\d+/g]) {
          expect(change(text).match(pattern)).toEqual(text.match(pattern));
        }
      }),
    );
  });
});

it('makes a text two fifths longer, and shows where it ends', () => {
  fc.assert(
    fc.property(english, (text) => {
      expect(expand(text).length).toBeGreaterThanOrEqual(text.length * 1.4);
      expect(expand(text)).toMatch(/^\[.*\]$/);
    }),
  );
});

it('leaves no Latin letter in mirrored words, and adds no bidi control', () => {
  expect(mirror('Abc 4')).toBe('ابت 4');
  expect(mirror('The quick brown fox jumps over the lazy dog {{name}}')).not.toMatch(
    /[a-z\u200e\u200f\u202a-\u202e\u2066-\u2069](?!\w*\}\})/i,
  );
});

it('adds two whole locales, served like any other, marked as made by a machine', async () => {
  const catalogue = addPseudolocales(await clinicCatalogue());
  const { app } = await startService({ catalogue });
  for (const tag of ['en-XA', 'ar-XB']) {
    for (const kind of kinds) {
      const list = await readJson(await app.request(`/v1/${tag}/${kind}`));
      expect(list).toMatchObject({
        locale: { served: tag, isFallback: false },
        translation: { method: 'machine' },
      });
    }
  }
  const home = await readJson(await app.request('/v1/ar-XB'));
  expect(home).toMatchObject({ locale: { dir: 'rtl' } });
});

it('is written to a folder to look at', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pseudo-'));
  const written = await run('tools/content/main.ts', ['pseudo', '--out', folder]);
  expect(written.stdout).toContain('of en-XA and ar-XB written');
  const text = JSON.parse(
    await readFile(join(folder, 'en-XA/treatments/nerve-blocks.json'), 'utf8'),
  );
  expect(text.title).toMatch(/^\[Ñéřvé błöçkš/);
  await rm(folder, { recursive: true });
});
