import { diffManifests, type ChangeKind } from '../../shared/domain/diff-manifests.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { ManifestPieces } from '../../shared/store/manifest-pieces.ts';

/** A topic that is not as it was: absent before where it is new, absent now where it is gone. */
export interface ComparedTopic {
  readonly kinds: readonly ChangeKind[];
  readonly before: ManifestEntry | undefined;
  readonly now: ManifestEntry | undefined;
}

/**
 * Compares two manifests, piece by piece; pieces that both have, wherever they stand, are passed over unread.
 *
 * @returns what changed in each piece that was read; places are compared within it alone
 */
export async function* comparePieces(
  before: ManifestPieces,
  now: ManifestPieces,
): AsyncGenerator<ComparedTopic[]> {
  const count = Math.max(before.names.length, now.names.length);
  const [old, live] = [ownPieces(before, now), ownPieces(now, before)];
  for (let number = 0; number < count; number += 1) {
    if (!old.has(number) && !live.has(number)) continue;
    const [olds, news] = await Promise.all([
      old.has(number) ? readAt(before, number) : [],
      live.has(number) ? readAt(now, number) : [],
    ]);
    yield await compareEntries(olds, news, before, now);
  }
}

/** @returns the numbers of the pieces that the other manifest lacks */
function ownPieces({ names }: ManifestPieces, other: ManifestPieces): ReadonlySet<number> {
  const others = new Set(other.names);
  return new Set(names.flatMap((name, number) => (others.has(name) ? [] : [number])));
}

async function readAt(manifest: ManifestPieces, number: number): Promise<ManifestEntry[]> {
  return (await manifest.read(number)).map(({ entry }) => entry);
}

/** Compares what stands at one place; what has come there from elsewhere, or gone, is looked for by its id: few do. */
async function compareEntries(
  olds: readonly ManifestEntry[],
  news: readonly ManifestEntry[],
  before: ManifestPieces,
  now: ManifestPieces,
): Promise<ComparedTopic[]> {
  const [come, gone] = await Promise.all([
    locate(before, without(news, olds)),
    locate(now, without(olds, news)),
  ]);
  const known = [...without(olds, gone), ...come];
  const [was, is] = [known, news].map(
    (entries) => new Map(entries.map((entry) => [entry.id, entry])),
  );
  return diffManifests(known, news).map(({ topic, kinds }) => ({
    kinds,
    before: was?.get(topic),
    now: is?.get(topic),
  }));
}

async function locate(
  manifest: ManifestPieces,
  entries: readonly ManifestEntry[],
): Promise<ManifestEntry[]> {
  if (entries.length === 0) return [];
  return (await manifest.locate(entries.map(({ id }) => id))).map(({ entry }) => entry);
}

function without(
  entries: readonly ManifestEntry[],
  others: readonly ManifestEntry[],
): ManifestEntry[] {
  const ids = new Set(others.map(({ id }) => id));
  return entries.filter(({ id }) => !ids.has(id));
}
