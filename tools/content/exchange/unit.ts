import type { SegmentState } from '../../../functions/shared/domain/segment-state.ts';
import type { DocumentName } from '../workflow/documents.ts';

/**
 * How far a unit is:
 * - `missing`, `stale`: to be translated;
 * - `flagged`: to be looked at again;
 * - `translated`: made from the English as it is;
 * - `reviewed`: and signed.
 */
export type UnitState = Exclude<SegmentState, 'current'> | 'translated' | 'reviewed';

/** A segment as it goes to a translator. */
export interface OutgoingUnit {
  readonly document: DocumentName;
  /** Key of the segment. */
  readonly key: string;
  readonly source: string;
  /** What there is to begin with; undefined where there is nothing. */
  readonly target: string | undefined;
  readonly state: UnitState;
  /** What a translator must know: the place, the placeholders, the approved terms. */
  readonly notes: readonly string[];
  /** In characters. */
  readonly maxLength: number | undefined;
}

/** A segment as it comes back. */
export interface IncomingUnit {
  /** As the file names it: it may be of nothing. */
  readonly document: string;
  readonly key: string;
  readonly source: string;
  /** Undefined where the translator gave none. */
  readonly target: string | undefined;
  /** Whether the file says that the translation is done. */
  readonly isDone: boolean;
}

/** What goes out or comes back as one file. */
export interface Exchange<U> {
  /** Tags of the two locales. */
  readonly source: string;
  readonly locale: string;
  readonly units: readonly U[];
}

export const exchangeFormats = ['xliff2', 'xliff12', 'po'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];
