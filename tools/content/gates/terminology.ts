import { findEnglishTerm, usesTerm } from '../text/uses-term.ts';
import { termbaseOf, type ApprovedTerm } from '../workflow/terms.ts';
import type { Finding, Gate } from './gate.ts';

/**
 * One word for one thing: where the English uses a term of the glossary, the translation uses the approved one. Languages
 * inflect in more ways than a rule knows, so a finding wants a look and stops nothing.
 */
export const terminology: Gate = ({ locale, isSource, document, documents }) => {
  const { name, source, translated } = document;
  if (isSource || name === 'glossary' || name === 'ui') return [];
  const termbase = termbaseOf(documents);
  return [...source.segments].flatMap(([segment, english]) => {
    const text = translated?.segments.get(segment);
    if (text === undefined) return [];
    return usedTerms(english, termbase).flatMap((concept): Finding[] => {
      const approved = [concept.term, ...concept.variants];
      if (approved.some((term) => usesTerm(text, term, locale.tag))) return [];
      const message = `“${concept.english}” is “${concept.term}” in the glossary`;
      return [{ gate: 'terminology', severity: 'warning', segment, message }];
    });
  });
};

/** The concepts that an English text names. Of two that overlap the first counts: a facet joint, injected, is no joint injection. */
function usedTerms(text: string, termbase: readonly ApprovedTerm[]): ApprovedTerm[] {
  const spans = termbase.flatMap((concept) =>
    findEnglishTerm(text, concept.english).map((span) => ({ ...span, concept })),
  );
  const used = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.concept !== span.concept &&
          other.start < span.end &&
          other.end > span.start &&
          (other.start < span.start || (other.start === span.start && other.end > span.end)),
      ),
  );
  return [...new Set(used.map(({ concept }) => concept))];
}
