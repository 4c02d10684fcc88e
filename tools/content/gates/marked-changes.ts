import { unmarkedChanges } from '../workflow/mark.ts';
import type { Gate } from './gate.ts';

/** Every change of the source is marked by its editor. */
export const markedChanges: Gate = ({ isSource, document: { source } }) => {
  const { provenance, segments } = source;
  if (!isSource || provenance.method !== 'original') return [];
  const { changed, added, removed } = unmarkedChanges(segments, provenance);
  return [...changed.map(({ segment }) => segment), ...added, ...removed].map((segment) => ({
    gate: 'marked-changes',
    severity: 'error',
    segment,
    message: 'it has changed: say with "mark" whether the change is clinical or cosmetic',
  }));
};
