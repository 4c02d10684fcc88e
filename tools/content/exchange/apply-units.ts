import type { ContentFile } from '../../../functions/publish/content/files.ts';
import type { Locale } from '../../../functions/shared/domain/locale.ts';
import { sourceSegments } from '../../../functions/shared/domain/localizations.ts';
import { sourceKeyOf } from '../../../functions/shared/domain/plural-keys.ts';
import type {
  Contribution,
  TranslationProvenance,
} from '../../../functions/shared/domain/provenance.ts';
import { segmentStates } from '../../../functions/shared/domain/segment-state.ts';
import { sha256 } from '../../../functions/shared/store/hash.ts';
import { contribute } from '../workflow/contribute.ts';
import type { Document } from '../workflow/documents.ts';
import { keysOf } from './collect-units.ts';
import type { Problem } from './find-problems.ts';
import type { IncomingUnit } from './unit.ts';

/** What units change in a document. */
export interface DocumentChange {
  readonly name: string;
  /** Keys of the segments that are taken. */
  readonly segments: readonly string[];
  /** Keys that the document would still lack; it is whole where there are none. */
  readonly lacking: readonly string[];
  readonly files: (by: Omit<Contribution, 'sources'>) => ContentFile[];
}

/**
 * What the units of a file change in a document: a segment is taken where its translation is another, or where it was
 * out of date and the file says that it is done.
 *
 * @param units of this document, without problems
 * @returns undefined where they change nothing
 */
export function changeOf(
  document: Document,
  units: readonly IncomingUnit[],
  locale: Locale,
): DocumentChange | undefined {
  const { name, source, translated } = document;
  const recorded = translated?.provenance;
  const provenance: TranslationProvenance =
    recorded?.method === 'translated' ? recorded : { method: 'translated', contributions: [] };
  const original = sourceSegments(source, sha256);
  const states = segmentStates(provenance, original);
  const taken = new Map(
    units.flatMap(({ key, target, isDone }) => {
      if (target === undefined) return [];
      const isOther = target !== translated?.segments.get(key);
      const isOutdated = states.get(key) !== 'current';
      return isOther || (isOutdated && isDone) ? [[key, target] as const] : [];
    }),
  );
  if (taken.size === 0) return undefined;

  const keys = keysOf(document, locale);
  const targets = new Map(
    keys.flatMap((key) => {
      const target = taken.get(key) ?? translated?.segments.get(key);
      return target === undefined ? [] : [[key, target] as const];
    }),
  );
  const sources = Object.fromEntries(
    [...taken.keys()].map((key) => [
      key,
      original.versions.get(sourceKeyOf(key, original.versions) ?? '') ?? '',
    ]),
  );
  return {
    name,
    segments: [...taken.keys()],
    lacking: keys.filter((key) => !targets.has(key)),
    files: (by) =>
      document.withTargets(targets, contribute(provenance, new Set(keys), { ...by, sources })),
  };
}

/** A document that a locale has only in parts cannot be served whole. */
export function lackingProblems(changes: readonly DocumentChange[]): Problem[] {
  return changes.flatMap(({ name, lacking }) =>
    lacking.map((key) => ({
      document: name,
      key,
      message: 'has no translation: a text comes whole',
    })),
  );
}
