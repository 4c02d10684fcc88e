/** A language range of an Accept-Language field, with its weight. */
export interface LanguageRange {
  /** A well-formed range in the sender's spelling, or `*`. */
  readonly range: string;
  /** 0 (not acceptable) to 1. */
  readonly weight: number;
}

/** What is read of a field: enough for any browser, and a bound on the work that a header can ask for. */
const maxLength = 1000;
const maxRanges = 32;

const element =
  /^(?<range>\*|[a-z]{1,8}(?:[-_][a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(?<weight>[^;]*))?$/i;

/**
 * Parses an Accept-Language field (RFC 9110 §12.5.4). What is malformed is passed over, what is endless is cut.
 *
 * @returns the ranges by falling weight; equal weights keep the order of the field
 */
export function parseAcceptLanguage(field: string | undefined): LanguageRange[] {
  if (field === undefined) return [];
  const elements = field.slice(0, maxLength).split(',');
  // The last element of a cut field may be half a range.
  if (field.length > maxLength) elements.pop();
  return elements
    .flatMap((text) => parseElement(text.trim()) ?? [])
    .slice(0, maxRanges)
    .toSorted((a, b) => b.weight - a.weight);
}

function parseElement(text: string): LanguageRange | undefined {
  const groups = element.exec(text)?.groups;
  if (groups?.['range'] === undefined) return undefined;
  return { range: groups['range'], weight: parseWeight(groups['weight']) };
}

/** A weight outside 0 to 1 is brought inside; one that is no number counts as absent. */
function parseWeight(text: string | undefined): number {
  const weight = text === undefined || text.trim() === '' ? 1 : Number(text);
  return Number.isNaN(weight) ? 1 : Math.min(1, Math.max(0, weight));
}
