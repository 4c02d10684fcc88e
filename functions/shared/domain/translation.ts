import { lastChangeOf, reviewedVersion, type HashText, type Provenance } from './provenance.ts';
import { segmentStates, type SourceSegments } from './segment-state.ts';
import type { Segments } from './segments.ts';

/** What a reader is told of a text: how it was made and who checked it. */
export interface Translation {
  /** `machine` where any part of it was made by a machine. */
  readonly method: 'original' | 'human' | 'machine';
  /** `original` text is no translation; a translation is `reviewed` or it is not. */
  readonly status: 'original' | 'reviewed' | 'unreviewed';
  /** ISO 8601 date of the review, where there was one of the text as it is. */
  readonly reviewedAt?: string;
  /** ISO 8601 date of the text's last change, where its account has one; publishing is no change. */
  readonly updatedAt?: string;
  /** What the source text tells has changed since the translation was made. */
  readonly stale: boolean;
}

/** What is known of a text for readers, and for those who look after it. */
export interface DescribedTranslation {
  readonly translation: Translation;
  /** The source has changed in a way that its editor called cosmetic, and nobody has looked at the translation since. */
  readonly flagged: boolean;
}

/** @param source the segments that a translation is compared with */
export function describeTranslation(
  segments: Segments,
  provenance: Provenance,
  source: SourceSegments,
  hash: HashText,
): DescribedTranslation {
  const { review } = provenance;
  const isReviewed = review?.version === reviewedVersion(segments, provenance, hash);
  const updatedAt = lastChangeOf(provenance);
  const dates = {
    ...(review !== undefined && isReviewed ? { reviewedAt: review.date } : {}),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
  if (provenance.method === 'original') {
    const translation = {
      method: 'original',
      status: 'original',
      ...dates,
      stale: false,
    } as const;
    return { translation, flagged: false };
  }
  const states = new Set(segmentStates(provenance, source).values());
  return {
    translation: {
      method: provenance.contributions.some(({ method }) => method === 'machine')
        ? 'machine'
        : 'human',
      status: isReviewed ? 'reviewed' : 'unreviewed',
      ...dates,
      stale: states.has('stale') || states.has('missing'),
    },
    flagged: states.has('flagged'),
  };
}
