import { describe, expect, it } from 'vitest';
import {
  reviewedVersion,
  versionsOf,
  type Provenance,
  type SourceChange,
  type TranslationProvenance,
} from '../../functions/shared/domain/provenance.ts';
import { describeTranslation } from '../../functions/shared/domain/translation.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { originalOf, translatedFrom } from '../support/content.ts';

const english = new Map([
  ['title', 'Pain'],
  ['summary', 'It hurts.'],
]);
const spanish = new Map([
  ['title', 'Dolor'],
  ['summary', 'Duele.'],
]);
const source = { versions: versionsOf(english, sha256), changes: [] };
const made = translatedFrom(english);

function reviewed<P extends Provenance>(provenance: P, segments = spanish): P {
  const version = reviewedVersion(segments, provenance, sha256);
  return { ...provenance, review: { reviewer: 'A translator', date: '2026-11-22', version } };
}
const describeSpanish = (provenance: Provenance, segments = spanish) =>
  describeTranslation(segments, provenance, source, sha256).translation;

describe('describeTranslation', () => {
  it('says that a machine made it where a machine made any part of it', () => {
    const [contribution] = made.contributions;
    if (contribution === undefined) throw new Error('There is no contribution');
    const { title = '', summary = '' } = contribution.sources;
    const parts = (
      one: 'human' | 'machine',
      other: 'human' | 'machine',
    ): TranslationProvenance => ({
      method: 'translated',
      contributions: [
        { ...contribution, method: one, sources: { title } },
        { ...contribution, method: other, sources: { summary } },
      ],
    });
    expect(describeSpanish(parts('human', 'human')).method).toBe('human');
    expect(describeSpanish(parts('human', 'machine')).method).toBe('machine');
  });

  it('takes a review for the very words that were read', () => {
    const provenance = reviewed(made);
    expect(describeSpanish(provenance)).toMatchObject({
      status: 'reviewed',
      reviewedAt: '2026-11-22',
    });
    const changed = new Map([...spanish, ['title', 'Dolores']]);
    expect(describeSpanish(provenance, changed)).toEqual({
      method: 'machine',
      status: 'unreviewed',
      updatedAt: '2026-11-22',
      stale: false,
    });
  });

  it('takes no review of another source', () => {
    const [contribution] = made.contributions;
    if (contribution === undefined) throw new Error('There is no contribution');
    const sources = { ...contribution.sources, title: '0123456789abcdef' };
    const restamped = { ...reviewed(made), contributions: [{ ...contribution, sources }] };
    expect(describeSpanish(restamped).status).toBe('unreviewed');
  });

  it('tells of the review of an original only while it is the original that was read', () => {
    const provenance = reviewed(originalOf(english), english);
    expect(describeSpanish(provenance, english)).toMatchObject({ reviewedAt: '2026-11-22' });
    const changed = new Map([...english, ['title', 'Ache']]);
    expect(describeSpanish(provenance, changed)).not.toHaveProperty('reviewedAt');
  });

  const [contribution] = made.contributions;
  const contributed = (...dates: string[]): TranslationProvenance => ({
    method: 'translated',
    contributions: dates.flatMap((date) => (contribution ? [{ ...contribution, date }] : [])),
  });
  const changedOn = (...dates: string[]): SourceChange[] =>
    dates.map((date) => ({
      segment: 'title',
      from: '0123456789abcdef',
      to: '123456789abcdef0',
      significance: 'cosmetic',
      editor: 'An editor',
      date,
    }));
  const original = originalOf(english);
  const confirmation = {
    segment: 'title',
    source: '0123456789abcdef',
    by: 'A person',
    date: '2026-12-24',
  };

  it.each<[what: string, provenance: Provenance, updatedAt: string | undefined]>([
    ['an original was written', { ...original, date: '2026-11-20' }, '2026-11-20'],
    [
      'an original was changed last',
      { ...original, date: '2026-11-20', changes: changedOn('2026-12-02', '2026-12-01') },
      '2026-12-02',
    ],
    [
      'an original got more text after it was changed',
      { ...original, date: '2026-12-03', changes: changedOn('2026-12-02') },
      '2026-12-03',
    ],
    [
      'an original was changed, where nobody knows when it was written',
      { ...original, changes: changedOn('2026-12-02') },
      '2026-12-02',
    ],
    ['nobody knows', original, undefined],
    ['nobody says who translated', contributed(), undefined],
    [
      'a part was translated last',
      contributed('2026-11-22', '2026-11-24', '2026-11-23'),
      '2026-11-24',
    ],
    [
      'a translation was made, and not when somebody confirmed it',
      { ...contributed('2026-11-22'), confirmations: [confirmation] },
      '2026-11-22',
    ],
    [
      'a translation was made, and not when it was reviewed',
      reviewed(contributed('2026-11-21')),
      '2026-11-21',
    ],
  ])('tells when the text last changed: when %s', (_what, provenance, updatedAt) => {
    expect(describeSpanish(provenance).updatedAt).toBe(updatedAt);
  });
});
