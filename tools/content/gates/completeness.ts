import { sourceSegments } from '../../../functions/shared/domain/localizations.ts';
import { segmentStates } from '../../../functions/shared/domain/segment-state.ts';
import { sha256 } from '../../../functions/shared/store/hash.ts';
import type { Finding, Gate } from './gate.ts';

const gate = 'completeness';

/** Every text is there in every locale, and says what the source says now. */
export const completeness: Gate = ({ isSource, document }) => {
  if (isSource) return [];
  const provenance = document.translated?.provenance;
  if (provenance?.method !== 'translated') {
    return [{ gate, severity: 'error', message: 'there is no translation' }];
  }
  const states = segmentStates(provenance, sourceSegments(document.source, sha256));
  return [...states].flatMap(([segment, state]): Finding[] => {
    if (state === 'current') return [];
    const severity = state === 'flagged' ? 'warning' : 'error';
    return [{ gate, severity, segment, message: messages[state] }];
  });
};

const messages = {
  missing: 'the English has it and the translation does not',
  stale: 'what the English tells has changed since it was translated',
  flagged: 'the English is worded otherwise since it was translated: look again, then "confirm"',
} as const;
