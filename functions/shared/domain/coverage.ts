import type { Translation } from './translation.ts';
import { byKind, type ByKind, type Kind } from './topic.ts';

/** How many topics a locale has, and in what state; the source locale's are all `original`. */
export interface Counts {
  readonly topics: number;
  /** Served in the locale's own language. */
  readonly own: number;
  /** Served in another language. */
  readonly fallback: number;
  /** Have a text in the locale that says what the source says now. */
  readonly complete: number;
  /** Have no text in the locale. */
  readonly missing: number;
  readonly reviewed: number;
  readonly unreviewed: number;
  /** What their source tells has changed since they were translated. */
  readonly stale: number;
  /** Their source is worded otherwise since they were translated, and nobody has looked at them again. */
  readonly flagged: number;
}

export interface Coverage extends Counts {
  readonly kinds: ByKind<Counts>;
}

/** One topic in one locale. */
export interface CoveredTopic {
  readonly kind: Kind;
  readonly isOwn: boolean;
  /** Of the locale's own text, served or not; undefined where it has none. */
  readonly translation: Translation | undefined;
  readonly flagged: boolean;
}

/** Counts topics as they come. */
export interface CoverageCount {
  readonly add: (topic: CoveredTopic) => void;
  readonly total: () => Coverage;
}

export function createCoverageCount(): CoverageCount {
  const all = emptyCounts();
  const counts = byKind(emptyCounts);
  return {
    add(topic) {
      count(all, topic);
      count(counts[topic.kind], topic);
    },
    total: () => ({ ...all, kinds: counts }),
  };
}

type MutableCounts = { -readonly [member in keyof Counts]: number };

function emptyCounts(): MutableCounts {
  return {
    topics: 0,
    own: 0,
    fallback: 0,
    complete: 0,
    missing: 0,
    reviewed: 0,
    unreviewed: 0,
    stale: 0,
    flagged: 0,
  };
}

function count(counts: MutableCounts, { isOwn, translation, flagged }: CoveredTopic): void {
  counts.topics += 1;
  counts[isOwn ? 'own' : 'fallback'] += 1;
  if (flagged) counts.flagged += 1;
  if (translation === undefined) {
    counts.missing += 1;
    return;
  }
  counts[translation.stale ? 'stale' : 'complete'] += 1;
  if (translation.status !== 'original') counts[translation.status] += 1;
}
