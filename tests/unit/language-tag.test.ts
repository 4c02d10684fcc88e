import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalizeTag,
  maximizeTag,
  truncations,
} from '../../functions/shared/domain/language-tag.ts';

describe('canonicalizeTag', () => {
  it.each([
    ['es', 'es'],
    ['ES_mx', 'es-MX'],
    ['zh-hant', 'zh-Hant'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
    ['es-419', 'es-419'],
    ['cmn', 'zh'],
    ['cmn-Hant', 'zh-Hant'],
    ['zh-cmn-Hans', 'zh-Hans'],
    ['tl', 'fil'],
    ['iw', 'he'],
    ['prs', 'fa-AF'],
    ['spa', 'es'],
    ['hat', 'ht'],
    ['vie', 'vi'],
    ['kor', 'ko'],
    ['rus', 'ru'],
    ['ara', 'ar'],
    ['fas', 'fa'],
    ['per', 'fa'],
    ['por', 'pt'],
    ['tgl', 'fil'],
    ['zho', 'zh'],
    ['chi-TW', 'zh-TW'],
    ['en-a', 'en'],
    ['es-MX-x', 'es-MX'],
    ['de-1996-x-private', 'de-1996-x-private'],
  ])('%s is %s', (text, expected) => {
    expect(canonicalizeTag(text)).toBe(expected);
  });

  it.each([
    '',
    '*',
    'e',
    '1',
    'es MX',
    'es--MX',
    'español',
    '../es',
    'x-foo',
    '\ud800',
    'a'.repeat(65),
  ])('%j is no tag', (text) => {
    expect(canonicalizeTag(text)).toBeUndefined();
  });

  it('changes nothing the second time', () => {
    const subtag = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/);
    const tags = fc
      .array(subtag, { minLength: 1, maxLength: 5 })
      .map((subtags) => subtags.join('-'));
    fc.assert(
      fc.property(fc.oneof(tags, fc.string()), (text) => {
        const once = canonicalizeTag(text);
        if (once !== undefined) expect(canonicalizeTag(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('maximizeTag', () => {
  it('adds what is likely', () => {
    expect(maximizeTag('zh-TW')).toEqual({ language: 'zh', script: 'Hant', region: 'TW' });
    expect(maximizeTag('fil')).toEqual({ language: 'fil', script: 'Latn', region: 'PH' });
  });

  it('does not take an undetermined language for English', () => {
    expect(maximizeTag('und')).toBeUndefined();
    expect(maximizeTag('und-US')).toBeUndefined();
  });
});

describe('truncations', () => {
  it('shortens from the right, a single letter with its neighbour', () => {
    expect(truncations('zh-Hant-CN-x-private1-private2')).toEqual([
      'zh-Hant-CN-x-private1-private2',
      'zh-Hant-CN-x-private1',
      'zh-Hant-CN',
      'zh-Hant',
      'zh',
    ]);
  });
});
