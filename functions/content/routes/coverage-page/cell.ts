import type { Counts } from '../../../shared/domain/coverage.ts';

/** How far a part of a locale is; the order is from the best to the worst. */
export const cellStates = [
  'original',
  'reviewed',
  'partly',
  'unreviewed',
  'stale',
  'missing',
] as const;
export type CellState = (typeof cellStates)[number];

/** What a cell of the heat map says: colour alone says nothing (WCAG 2.2, 1.4.1). */
export interface Cell {
  readonly state: CellState;
  /** Such as `7 of 10 reviewed`. */
  readonly text: string;
  /** What else there is to know: `1 stale`. */
  readonly details: readonly string[];
}

/** @param isSource whether the locale is the one that texts are written in */
export function cellOf(counts: Counts, isSource: boolean): Cell | undefined {
  const { topics, missing, stale, flagged, reviewed } = counts;
  if (topics === 0) return undefined;
  if (isSource) return { state: 'original', text: `${topics} original`, details: [] };
  const details = [
    missing > 0 ? `${missing} missing` : '',
    stale > 0 ? `${stale} stale` : '',
    flagged > 0 ? `${flagged} to look at again` : '',
  ].filter((detail) => detail !== '');
  return { state: stateOf(counts), text: `${reviewed} of ${topics} reviewed`, details };
}

function stateOf({ topics, missing, stale, reviewed }: Counts): CellState {
  if (missing > 0) return 'missing';
  if (stale > 0) return 'stale';
  if (reviewed === topics) return 'reviewed';
  return reviewed > 0 ? 'partly' : 'unreviewed';
}
