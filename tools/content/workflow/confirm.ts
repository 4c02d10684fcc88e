import type {
  Confirmation,
  TranslationProvenance,
} from '../../../functions/shared/domain/provenance.ts';
import { sourceKeyOf } from '../../../functions/shared/domain/plural-keys.ts';
import {
  segmentStates,
  type SourceSegments,
} from '../../../functions/shared/domain/segment-state.ts';

/** @returns the keys of the segments that a cosmetic change of the source has flagged */
export function flaggedIn(provenance: TranslationProvenance, source: SourceSegments): string[] {
  return [...segmentStates(provenance, source)]
    .filter(([, state]) => state === 'flagged')
    .map(([key]) => key);
}

/** Records that somebody looked at the flagged segments again and left them as they are. */
export function confirmFlagged(
  provenance: TranslationProvenance,
  source: SourceSegments,
  look: Pick<Confirmation, 'by' | 'date'>,
): TranslationProvenance {
  const confirmations = flaggedIn(provenance, source).flatMap((segment): Confirmation[] => {
    const version = source.versions.get(sourceKeyOf(segment, source.versions) ?? '');
    return version === undefined ? [] : [{ segment, source: version, ...look }];
  });
  if (confirmations.length === 0) return provenance;
  return { ...provenance, confirmations: [...(provenance.confirmations ?? []), ...confirmations] };
}
