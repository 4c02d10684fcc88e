import { lengthOf, maxLengthOf } from '../text/max-length.ts';
import type { Document } from '../workflow/documents.ts';
import type { Finding, Gate } from './gate.ts';
import { textGate } from './text-gate.ts';

/** What stands in a place of a fixed size fits into it. */
export const length = textGate('length', ({ document, key, text }) => {
  const [found, most] = [lengthOf(text), maxLengthOf(document, key)];
  if (most === undefined || found <= most) return [];
  return [`it has ${found} characters; there is room for ${most}`];
});

/** Shorter texts say the same in very different lengths. */
const longEnough = 40;
/** How many times shorter or longer than usual is suspicious. */
const usual = 2.5;

/** A translation that is much shorter than the language's usual one may have lost a sentence. */
export const proportion: Gate = ({ isSource, document, documents }) => {
  if (isSource) return [];
  const median = medianOf(documents);
  return ratios(document).flatMap(({ segment, ratio }): Finding[] => {
    const times = ratio / median;
    if (times <= usual && times >= 1 / usual) return [];
    const message = `it is ${times.toFixed(1)} times as long as this language usually needs`;
    return [{ gate: 'proportion', severity: 'warning', segment, message }];
  });
};

/** Of a locale's documents: the same for each of them. */
const medians = new WeakMap<readonly Document[], number>();

function medianOf(documents: readonly Document[]): number {
  const known = medians.get(documents);
  if (known !== undefined) return known;
  const all = documents.flatMap(ratios).map(({ ratio }) => ratio);
  const median = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 1;
  medians.set(documents, median);
  return median;
}

/** How long translations are beside their sources. */
function ratios({ source, translated }: Document): { segment: string; ratio: number }[] {
  return [...(translated?.segments ?? [])].flatMap(([segment, text]) => {
    const original = source.segments.get(segment) ?? '';
    if (original.length < longEnough) return [];
    return [{ segment, ratio: lengthOf(text) / lengthOf(original) }];
  });
}
