import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translationPolicies } from '../../functions/shared/domain/policy.ts';
import type { Translation } from '../../functions/shared/domain/translation.ts';
import { resolve } from '../../functions/shared/domain/resolve.ts';
import { registryOf } from '../support/registry.ts';

const original: Translation = { method: 'original', status: 'original', stale: false };
const machine: Translation = { method: 'machine', status: 'unreviewed', stale: false };
const human: Translation = { method: 'human', status: 'unreviewed', stale: false };
const reviewed: Translation = {
  method: 'machine',
  status: 'reviewed',
  reviewedAt: '2026-11-01',
  stale: false,
};
const stale: Translation = { ...reviewed, stale: true };

const { locales } = registryOf('en', 'es', 'pt-BR', 'pt-PT');
const localeOf = (tag: string) => {
  const found = locales.find((locale) => locale.tag === tag);
  if (found === undefined) throw new Error(tag);
  return tag === 'pt-PT' ? { ...found, fallbacks: ['pt-BR', 'en'] } : found;
};

describe('resolve', () => {
  it.each([
    ['reviewed-only', 'en', {}, 'en', 'exact'],
    ['reviewed-only', 'es', { es: reviewed }, 'es', 'exact'],
    ['reviewed-only', 'es', { es: machine }, 'en', 'unreviewed'],
    ['reviewed-only', 'es', { es: human }, 'en', 'unreviewed'],
    ['reviewed-only', 'es', { es: stale }, 'en', 'stale'],
    ['reviewed-only', 'es', {}, 'en', 'fallback'],
    ['labelled', 'es', { es: machine }, 'es', 'exact'],
    ['labelled', 'es', { es: stale }, 'es', 'exact'],
    ['labelled', 'es', {}, 'en', 'fallback'],
    ['labelled', 'pt-PT', { 'pt-BR': machine }, 'pt-BR', 'regional'],
    ['reviewed-only', 'pt-PT', { 'pt-BR': reviewed }, 'pt-BR', 'regional'],
    ['reviewed-only', 'pt-PT', { 'pt-BR': machine, 'pt-PT': machine }, 'en', 'unreviewed'],
    ['reviewed-only', 'pt-PT', { 'pt-BR': reviewed, 'pt-PT': machine }, 'pt-BR', 'regional'],
  ] as const)('%s, %s with %o is served %s (%s)', (policy, tag, texts, served, reason) => {
    const localizations = new Map(Object.entries({ en: original, ...texts }));
    expect(resolve(localeOf(tag), localizations, 'en', policy)).toEqual({
      served,
      reason,
      translation: localizations.get(served),
    });
  });

  it('refuses a topic without a source text', () => {
    expect(() => resolve(localeOf('es'), new Map(), 'en', 'labelled')).toThrow(/source locale en/);
  });

  it('never serves under reviewed-only what nobody reviewed, whatever there is', () => {
    const translation = fc.constantFrom(machine, human, reviewed, stale);
    const texts = fc.dictionary(fc.constantFrom('es', 'pt-BR', 'pt-PT'), translation);
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales.map(({ tag }) => tag)), (found, tag) => {
        const localizations = new Map(Object.entries({ ...found, en: original }));
        for (const policy of translationPolicies) {
          const resolution = resolve(localeOf(tag), localizations, 'en', policy);
          expect(resolution.translation).toBe(localizations.get(resolution.served));
          if (policy === 'labelled') continue;
          expect(['original', 'reviewed']).toContain(resolution.translation.status);
          expect(resolution.translation.stale).toBe(false);
        }
      }),
    );
  });
});
