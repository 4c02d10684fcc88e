import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocaleMatcher } from '../../functions/shared/domain/match-locale.ts';
import { allTags, registryOf } from '../support/registry.ts';

const matcher = createLocaleMatcher(registryOf(...allTags));

describe('match', () => {
  it.each([
    ['es', 'es', 'exact'],
    ['spa', 'es', 'exact'],
    ['es-ES', 'es', 'exact'],
    ['es-MX', 'es', 'regional'],
    ['es-419', 'es', 'regional'],
    ['en-US', 'en', 'exact'],
    ['en-GB', 'en', 'regional'],
    ['zh', 'zh-Hans', 'exact'],
    ['zh-CN', 'zh-Hans', 'exact'],
    ['zh-SG', 'zh-Hans', 'regional'],
    ['cmn', 'zh-Hans', 'exact'],
    ['zh-TW', 'zh-Hant', 'exact'],
    ['zh-HK', 'zh-Hant', 'regional'],
    ['zh-MO', 'zh-Hant', 'regional'],
    ['zh-Hant-CN', 'zh-Hant', 'regional'],
    ['pt', 'pt-BR', 'exact'],
    ['pt-PT', 'pt-BR', 'regional'],
    ['tl', 'fil', 'exact'],
    ['prs', 'fa', 'regional'],
    ['fa-AF', 'fa', 'regional'],
    ['ht', 'ht', 'exact'],
    ['ht-x-anything', 'ht', 'exact'],
  ])('%s is answered in %s (%s)', (tag, expected, reason) => {
    const match = matcher.match(tag);
    expect([match?.locale.tag, match?.reason]).toEqual([expected, reason]);
  });

  it.each(['und', 'mul', 'he', 'yue', 'nl', 'en-Arab', 'ru-Latn', 'ko-Hans', '*', ''])(
    '%s has no match',
    (tag) => {
      expect(matcher.match(tag)).toBeUndefined();
    },
  );

  it.each([
    ['ht', ['en', 'fr']],
    ['zh-Hant', ['en', 'zh-Hans']],
    ['zh-TW', ['en', 'zh-Hans']],
    ['zh-CN', ['en', 'zh-Hant']],
    ['pt', ['en', 'es']],
  ])('%s is never answered by a neighbour among %j', (tag, tags) => {
    expect(createLocaleMatcher(registryOf(...tags)).match(tag)).toBeUndefined();
  });

  it('prefers the region, then the longest name, then the order of the registry', () => {
    const several = createLocaleMatcher(registryOf('en', 'pt-PT', 'pt-BR', 'es-MX', 'es'));
    expect(several.match('pt')?.locale.tag).toBe('pt-BR');
    expect(several.match('pt-PT')?.locale.tag).toBe('pt-PT');
    expect(several.match('pt-AO')?.locale.tag).toBe('pt-PT');
    expect(several.match('es-AR')?.locale.tag).toBe('es');
  });
});

describe('negotiate', () => {
  it.each([
    [undefined, 'en', 'en', 'exact'],
    ['', 'en', 'en', 'exact'],
    ['*', 'en', 'en', 'exact'],
    ['es', 'es', 'es', 'exact'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es-MX', 'es', 'regional'],
    ['en;q=0.8, ko', 'ko', 'ko', 'exact'],
    ['ko, en;q=0.8', 'ko', 'ko', 'exact'],
    ['nl, ko;q=0.5', 'ko', 'ko', 'exact'],
    ['nl', 'nl', 'en', 'fallback'],
    ['nl, sv;q=0.9', 'nl', 'en', 'fallback'],
    ['fr;q=0, *', 'en', 'en', 'exact'],
    ['en;q=0, *;q=0.5', 'es', 'es', 'exact'],
    ['es;q=0, es-MX', 'es-MX', 'en', 'fallback'],
    ['fr;q=0', 'en', 'en', 'exact'],
    ['en;q=0', 'und', 'en', 'fallback'],
    ['nonsense garbage ((', 'en', 'en', 'exact'],
    ['*;q=0', 'und', 'en', 'fallback'],
    ['*;q=0, es', 'es', 'es', 'exact'],
    ['pt-PT;q=0, pt-BR', 'pt-BR', 'pt-BR', 'exact'],
    ['es-MX;q=0, es', 'es', 'es', 'exact'],
    ['en-GB;q=0, en', 'en', 'en', 'exact'],
    ['zh;q=0, *', 'en', 'en', 'exact'],
    ['zh;q=0, zh-TW', 'zh-TW', 'en', 'fallback'],
    ['zh-CN;q=0, zh-TW', 'zh-TW', 'zh-Hant', 'exact'],
  ])('%j asks for %s and is answered in %s (%s)', (field, requested, expected, reason) => {
    const { locale, unmet: _, ...rest } = matcher.negotiate(field);
    expect({ ...rest, tag: locale.tag }).toEqual({ requested, tag: expected, reason });
  });

  it.each([
    ['nl', 'nl'],
    ['nl, sv', 'nl'],
    ['nl, en;q=0.5', 'nl'],
    ['en, nl', undefined],
    ['es-MX, nl', undefined],
    ['es-MX;q=0.5, nl, sv', 'nl'],
    ['es;q=0, es-MX', undefined],
    ['*', undefined],
    ['', undefined],
  ])('%j asks first for %s, which we lack', (field, unmet) => {
    expect(matcher.negotiate(field).unmet).toBe(unmet);
  });

  it('does not depend on the order of unequal weights', () => {
    const range = fc.constantFrom(...allTags, 'nl', 'es-MX', 'zh-TW', '*');
    const weighted = fc
      .uniqueArray(range, { minLength: 2, maxLength: 8 })
      .map((tags) => tags.map((tag, index) => `${tag};q=${(0.9 - index / 10).toFixed(1)}`));
    fc.assert(
      fc.property(weighted, fc.integer(), (ranges, seed) => {
        const shuffled = ranges.toSorted((a, b) => hashWith(seed, a) - hashWith(seed, b));
        expect(matcher.negotiate(shuffled.join(','))).toEqual(matcher.negotiate(ranges.join(',')));
      }),
    );
  });

  it('ends in a registered locale for any field', () => {
    const likely = fc
      .array(fc.tuple(fc.constantFrom(...allTags, 'nl', '*', 'x', ''), fc.double()))
      .map((ranges) => ranges.map(([tag, weight]) => `${tag};q=${weight}`).join(','));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000 }), likely), (field) => {
        expect(allTags).toContain(matcher.negotiate(field).locale.tag);
      }),
      { numRuns: 1_000 },
    );
  });
});

function hashWith(seed: number, text: string): number {
  return Array.from(text).reduce((sum, char) => (sum * 31 + char.charCodeAt(0) + seed) % 1_009, 7);
}
