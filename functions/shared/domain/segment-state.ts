import { sourceKeyOf } from './plural-keys.ts';
import {
  sourcesOf,
  type SourceChange,
  type TranslationProvenance,
  type Version,
} from './provenance.ts';

/**
 * How a segment of a translation stands to its source:
 * - `current`: made from the source as it is;
 * - `flagged`: the source has changed since, and its editor said that the meaning is the same;
 * - `stale`: the source has changed since, or is gone;
 * - `missing`: the source has it and the translation does not.
 */
export type SegmentState = 'current' | 'flagged' | 'stale' | 'missing';

/** The source as translations are compared with it. */
export interface SourceSegments {
  /** By key, in order. */
  readonly versions: ReadonlyMap<string, Version>;
  readonly changes: readonly SourceChange[];
}

/** Compares a translation with its source, segment by segment: no clock decides, only versions. */
export function segmentStates(
  provenance: TranslationProvenance,
  { versions, changes }: SourceSegments,
): Map<string, SegmentState> {
  const states = new Map<string, SegmentState>();
  const met = new Set<string>();
  for (const [key, made] of sourcesOf(provenance)) {
    const sourceKey = sourceKeyOf(key, versions);
    if (sourceKey === undefined) {
      states.set(key, 'stale');
      continue;
    }
    met.add(sourceKey);
    const now = versions.get(sourceKey);
    if (made === now) states.set(key, 'current');
    else if (now === undefined || !isCosmetic(sourceKey, made, now, changes))
      states.set(key, 'stale');
    else states.set(key, isConfirmed(key, now, provenance) ? 'current' : 'flagged');
  }
  for (const key of versions.keys()) {
    if (!met.has(key) && !isOtherForm(key, met)) states.set(key, 'missing');
  }
  return states;
}

/** Whether the editors called every step from one version of a segment to another cosmetic. What nobody marked is not. */
function isCosmetic(
  segment: string,
  from: Version,
  to: Version,
  changes: readonly SourceChange[],
): boolean {
  const steps = changes.filter((change) => change.segment === segment);
  const isClinical = (step: SourceChange) =>
    steps.some(
      (other) =>
        other.significance === 'clinical' && other.from === step.from && other.to === step.to,
    );
  const reached = new Set([from]);
  for (const version of reached) {
    for (const step of steps) if (step.from === version && !isClinical(step)) reached.add(step.to);
  }
  return reached.has(to);
}

function isConfirmed(
  key: string,
  source: Version,
  { confirmations = [] }: TranslationProvenance,
): boolean {
  return confirmations.some((each) => each.segment === key && each.source === source);
}

/** A language without a plural category of the source's has no segment for it: `other` says it. */
function isOtherForm(key: string, met: ReadonlySet<string>): boolean {
  return sourceKeyOf(key, met) !== undefined;
}
