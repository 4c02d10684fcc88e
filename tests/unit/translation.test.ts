import { describe, expect, it } from 'vitest';
import {
  reviewedVersion,
  versionsOf,
  type Provenance,
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
});
