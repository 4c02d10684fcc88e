import type { Locale } from '../../../functions/shared/domain/locale.ts';
import type { Document, DocumentName } from '../workflow/documents.ts';

/** Something that a gate found in a locale's text. */
export interface Finding {
  /** Name of the gate. */
  readonly gate: string;
  /** An `error` must not be published; a `warning` wants a person's look. */
  readonly severity: 'error' | 'warning';
  /** Key of the segment; undefined where it is of the whole document. */
  readonly segment?: string | undefined;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** A finding with its place. */
export interface PlacedFinding extends Finding {
  /** Undefined where it is of what all locales have in common. */
  readonly locale?: string;
  readonly document: DocumentName | 'codes';
}

/** All that a gate may look at: one document of one locale. */
export interface Examined {
  readonly locale: Locale;
  readonly isSource: boolean;
  readonly document: Document;
  /** All documents of the locale: for its glossary. */
  readonly documents: readonly Document[];
}

/** One sort of check. It never throws on content. */
export type Gate = (examined: Examined) => Finding[];
