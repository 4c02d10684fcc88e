import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { Hash } from '../../shared/domain/release.ts';
import type { ComparedTopic } from './compare-pieces.ts';

/** What readers are told of a topic, in the order in which it is told. */
export type NewsKind =
  'recalled' | 'restored' | 'added' | 'removed' | 'text' | 'language' | 'reviewed' | 'provenance';

/** What a release changed about a topic, for the readers of one locale. */
export interface News {
  readonly release: Hash;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  readonly kinds: readonly NewsKind[];
  /** The topic as it is since then, or as it was where it is gone. */
  readonly topic: ManifestEntry;
}

/** @returns what there is to tell of a change; nothing where a topic only stands in another place */
export function newsOf({ kinds, before, now }: ComparedTopic): NewsKind[] {
  if (now === undefined) return ['removed'];
  if (before === undefined) return ['added'];
  const reviewed = isReviewedAnew(before, now) ? (['reviewed'] as const) : [];
  // In another language all is another: its words, and who made them.
  if (before.served !== now.served) return ['language', ...reviewed];
  const isToldOtherwise = reviewed.length === 0 && told(before) !== told(now);
  return [
    ...(kinds.includes('text') ? (['text'] as const) : []),
    ...reviewed,
    ...(isToldOtherwise ? (['provenance'] as const) : []),
  ];
}

function isReviewedAnew(before: ManifestEntry, now: ManifestEntry): boolean {
  const { reviewedAt } = now.translation;
  return reviewedAt !== undefined && reviewedAt !== before.translation.reviewedAt;
}

/** What is said of a text. When it last changed is no part of that: that it changed is told already. */
function told({ reason, translation }: ManifestEntry): string {
  return JSON.stringify([reason, { ...translation, updatedAt: undefined }]);
}
