import type { Locale } from '../../../functions/shared/domain/locale.ts';
import { sourceKeyOf } from '../../../functions/shared/domain/plural-keys.ts';
import type { DocumentName } from '../workflow/documents.ts';
import { termsOf } from '../workflow/terms.ts';
import type { Finding, Gate } from './gate.ts';

/** A segment, as most gates look at it. */
export interface ExaminedText {
  readonly locale: Locale;
  readonly isSource: boolean;
  readonly document: DocumentName;
  readonly key: string;
  readonly text: string;
  /** The English; the text itself in the source locale. */
  readonly source: string;
  /** The locale's approved terms. */
  readonly terms: readonly string[];
}

/**
 * Makes a gate of a rule for single texts.
 *
 * @param find gives what is wrong with a text; empty where nothing is
 */
export function textGate(
  gate: string,
  find: (examined: ExaminedText) => readonly string[],
  severity: Finding['severity'] = 'error',
): Gate {
  return ({ locale, isSource, document, documents }) => {
    const { name, source, translated } = document;
    const terms = termsOf(documents);
    return [...(translated?.segments ?? [])].flatMap(([key, text]) => {
      const original = source.segments.get(sourceKeyOf(key, source.segments) ?? '') ?? text;
      const examined = { locale, isSource, document: name, key, text, source: original, terms };
      return find(examined).map((message) => ({ gate, severity, segment: key, message }));
    });
  };
}

/** A text without its placeholders, which are of no language. */
export function wordsOf(text: string): string {
  return text.replaceAll(/\{\{\w+\}\}/g, ' ');
}
