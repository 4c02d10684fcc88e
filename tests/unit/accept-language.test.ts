import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAcceptLanguage } from '../../functions/shared/domain/accept-language.ts';

const parse = (field: string | undefined) =>
  parseAcceptLanguage(field).map(({ range, weight }) => `${range}=${weight}`);

describe('parseAcceptLanguage', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['es', ['es=1']],
    ['es-MX, en;q=0.8, fr;q=0.9', ['es-MX=1', 'fr=0.9', 'en=0.8']],
    ['en;q=0.8,es', ['es=1', 'en=0.8']],
    ['it;q=0.5, de;q=0.5', ['it=0.5', 'de=0.5']],
    ['*;q=0.1, es ; q = 0.7', ['es=0.7', '*=0.1']],
    ['es;q=0', ['es=0']],
    ['es;q=1.5, en;q=-2', ['es=1', 'en=0']],
    ['es;q=abc, en;q=', ['es=1', 'en=1']],
    ['es;level=1, ;;;, =, español, en', ['en=1']],
    ['es\u0000, en', ['en=1']],
    ['\ud800, en', ['en=1']],
  ])('%j gives %j', (field, expected) => {
    expect(parse(field)).toEqual(expected);
  });

  it('reads no more than the beginning of an endless field, and not half a range', () => {
    const field = `${'xx-abc, '.repeat(124)}verylong`;
    const ranges = parse(`${'de, '.repeat(248)}verylongtag, es`);
    expect(parse(field).length).toBeLessThanOrEqual(32);
    expect(ranges).not.toContain('es=1');
    expect(ranges.every((range) => range === 'de=1')).toBe(true);
  });

  it('gives weights from 0 to 1, falling, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (field) => {
        const weights = parseAcceptLanguage(field).map(({ weight }) => weight);
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });
});
