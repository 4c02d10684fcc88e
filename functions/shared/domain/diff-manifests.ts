import type { ManifestEntry } from './manifest.ts';
import type { TopicId } from './topic.ts';

/**
 * What changed for readers of one locale:
 * - `added`, `removed`: the topic;
 * - `text`: what it says;
 * - `language`: the language that it is served in, or why;
 * - `provenance`: who checked it, or that it is stale;
 * - `place`: its place in the order, its relations or its alternates.
 */
export type ChangeKind = 'added' | 'removed' | 'text' | 'language' | 'provenance' | 'place';

export interface Change {
  readonly topic: TopicId;
  readonly kinds: readonly ChangeKind[];
}

/** Compares what a locale served with what it serves, topic by topic, in the order of the newer manifest. */
export function diffManifests(
  before: readonly ManifestEntry[],
  after: readonly ManifestEntry[],
): Change[] {
  const old = new Map(before.map((entry, index) => [entry.id, { entry, index }]));
  const changes = after.flatMap((entry, index): Change[] => {
    const known = old.get(entry.id);
    old.delete(entry.id);
    if (known === undefined) return [{ topic: entry.id, kinds: ['added'] }];
    const kinds = compare(known.entry, entry);
    if (known.index !== index && !kinds.includes('place')) kinds.push('place');
    return kinds.length === 0 ? [] : [{ topic: entry.id, kinds }];
  });
  const removed = [...old.keys()].map((topic): Change => ({ topic, kinds: ['removed'] }));
  return [...changes, ...removed];
}

function compare(before: ManifestEntry, after: ManifestEntry): ChangeKind[] {
  const differs = (...members: (keyof ManifestEntry)[]) =>
    members.some((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));
  const kinds: ChangeKind[] = [];
  if (differs('document', 'title', 'summary')) kinds.push('text');
  if (differs('served', 'reason')) kinds.push('language');
  if (differs('translation')) kinds.push('provenance');
  if (differs('alternates', 'related', 'regions')) kinds.push('place');
  return kinds;
}
