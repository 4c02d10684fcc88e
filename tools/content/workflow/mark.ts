import {
  versionsOf,
  type SourceChange,
  type SourceProvenance,
} from '../../../functions/shared/domain/provenance.ts';
import type { Segments } from '../../../functions/shared/domain/segments.ts';
import { sha256 } from '../../../functions/shared/store/hash.ts';

/** How the segments of a source differ from what its last mark knew. */
export interface UnmarkedChanges {
  readonly changed: readonly Pick<SourceChange, 'segment' | 'from' | 'to'>[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function unmarkedChanges(
  segments: Segments,
  { versions }: SourceProvenance,
): UnmarkedChanges {
  const current = versionsOf(segments, sha256);
  return {
    changed: [...current].flatMap(([segment, to]) => {
      const from = versions[segment];
      return from === undefined || from === to ? [] : [{ segment, from, to }];
    }),
    added: [...current.keys()].filter((key) => versions[key] === undefined),
    removed: Object.keys(versions).filter((key) => !current.has(key)),
  };
}

/** Records what an editor says of all changes since the last mark. */
export function markChanges(
  segments: Segments,
  provenance: SourceProvenance,
  mark: Pick<SourceChange, 'significance' | 'editor' | 'date'>,
): SourceProvenance {
  const { changed, added, removed } = unmarkedChanges(segments, provenance);
  const changes = changed.map((change): SourceChange => ({ ...change, ...mark }));
  const { method, date: written, ...rest } = provenance;
  // What came or went is in no change; the text has changed all the same.
  const date = added.length + removed.length > 0 ? mark.date : written;
  return {
    method,
    ...(date === undefined ? {} : { date }),
    ...rest,
    versions: Object.fromEntries(versionsOf(segments, sha256)),
    ...(changes.length === 0 ? {} : { changes: [...(provenance.changes ?? []), ...changes] }),
  };
}
