import type { Translation } from './translation.ts';
import { kinds, type Kind } from './topic.ts';

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
  readonly kinds: Readonly<Record<Kind, Counts>>;
}

/** One topic in one locale. */
export interface CoveredTopic {
  readonly kind: Kind;
  readonly isOwn: boolean;
  /** Of the locale's own text, served or not; undefined where it has none. */
  readonly translation: Translation | undefined;
  readonly flagged: boolean;
}

export function coverageOf(topics: readonly CoveredTopic[]): Coverage {
  const byKind = kinds.map((kind) => [kind, count(topics.filter((topic) => topic.kind === kind))]);
  return { ...count(topics), kinds: Object.fromEntries(byKind) };
}

function count(topics: readonly CoveredTopic[]): Counts {
  const those = (holds: (topic: CoveredTopic) => boolean) => topics.filter(holds).length;
  const own = those(({ isOwn }) => isOwn);
  return {
    topics: topics.length,
    own,
    fallback: topics.length - own,
    complete: those(({ translation }) => translation?.stale === false),
    missing: those(({ translation }) => translation === undefined),
    reviewed: those(({ translation }) => translation?.status === 'reviewed'),
    unreviewed: those(({ translation }) => translation?.status === 'unreviewed'),
    stale: those(({ translation }) => translation?.stale === true),
    flagged: those(({ flagged }) => flagged),
  };
}
