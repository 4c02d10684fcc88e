import { describe, expect, it } from 'vitest';
import type { Translation } from '../../functions/shared/domain/translation.ts';
import type { Resolution } from '../../functions/shared/domain/resolve.ts';
import { commonResolution, commonTranslation } from '../../functions/shared/http/envelope.ts';

const original: Translation = { method: 'original', status: 'original', stale: false };
const reviewed = (reviewedAt: string): Translation => ({
  method: 'machine',
  status: 'reviewed',
  reviewedAt,
  stale: false,
});
const updated = (updatedAt: string): Translation => ({ ...original, updatedAt });
const human: Translation = { method: 'human', status: 'unreviewed', stale: false };

describe('commonTranslation says the least that is true of each', () => {
  it.each<[Translation[], Translation]>([
    [[], original],
    [[original, original], original],
    [[reviewed('2026-02-01'), reviewed('2026-01-01')], reviewed('2026-01-01')],
    [[reviewed('2026-01-01'), human], { method: 'machine', status: 'unreviewed', stale: false }],
    [[original, reviewed('2026-01-01')], { method: 'machine', status: 'reviewed', stale: false }],
    [[updated('2026-01-01'), updated('2026-02-01')], updated('2026-02-01')],
    [[updated('2026-01-01'), original], original],
    [[{ ...human, stale: true }, human], { ...human, stale: true }],
  ])('of %j', (translations, expected) => {
    expect(commonTranslation(translations)).toEqual(expected);
  });
});

describe('commonResolution', () => {
  const of = (served: string, reason: Resolution['reason']): Resolution => ({
    served,
    reason,
    translation: original,
  });

  it.each<[Resolution[], { served: string; reason: Resolution['reason'] }]>([
    [[], { served: 'es', reason: 'exact' }],
    [[of('es', 'exact'), of('es', 'exact')], { served: 'es', reason: 'exact' }],
    [[of('en', 'stale'), of('en', 'fallback')], { served: 'en', reason: 'stale' }],
    [[of('es', 'exact'), of('en', 'fallback')], { served: 'es', reason: 'exact' }],
    [[of('pt', 'regional'), of('en', 'fallback')], { served: 'pt', reason: 'regional' }],
  ])('of %j', (entries, expected) => {
    expect(commonResolution(entries, 'es')).toEqual(expected);
  });
});
