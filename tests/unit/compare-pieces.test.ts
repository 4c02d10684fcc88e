import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  comparePieces,
  type ComparedTopic,
} from '../../functions/content/changes/compare-pieces.ts';
import { diffManifests } from '../../functions/shared/domain/diff-manifests.ts';
import type { ManifestEntry } from '../../functions/shared/domain/manifest.ts';
import { byKind } from '../../functions/shared/domain/topic.ts';
import type { ManifestPieces } from '../../functions/shared/store/manifest-pieces.ts';

function entryOf(name: number, edition: number): ManifestEntry {
  return {
    id: `treatments/t${name}`,
    kind: 'treatments',
    title: `T${name}`,
    summary: 'S',
    document: String(edition),
    served: 'en',
    reason: 'exact',
    translation: { method: 'original', status: 'original', stale: false },
    alternates: ['en'],
    related: [],
    regions: [],
  };
}

/** A list in pieces of three, and the numbers of those that are read. */
function inPieces(
  entries: readonly ManifestEntry[],
): ManifestPieces & { readonly reads: number[] } {
  const pieces = Array.from({ length: Math.ceil(entries.length / 3) }, (_, number) =>
    entries
      .slice(number * 3, number * 3 + 3)
      .map((entry, index) => ({ place: number * 3 + index, entry })),
  );
  const reads: number[] = [];
  return {
    reads,
    names: pieces.map((piece) => JSON.stringify(piece.map(({ entry }) => entry))),
    counts: byKind(() => 0),
    async read(number) {
      reads.push(number);
      return pieces[number] ?? [];
    },
    at: async (places) => places.flatMap((place) => entries[place] ?? []),
    locate: async (ids) => pieces.flat().filter(({ entry }) => ids.includes(entry.id)),
    ofRegion: async () => byKind(() => []),
  };
}

async function all(before: ManifestPieces, now: ManifestPieces): Promise<ComparedTopic[]> {
  const found: ComparedTopic[] = [];
  for await (const piece of comparePieces(before, now)) found.push(...piece);
  return found;
}

const list = fc
  .uniqueArray(fc.record({ name: fc.nat(12), edition: fc.nat(2) }), {
    selector: ({ name }) => name,
  })
  .map((topics) => topics.map(({ name, edition }) => entryOf(name, edition)));

/** What changed beside places, topic by topic. */
const told = (changes: readonly { topic: string; kinds: readonly string[] }[]) =>
  changes
    .map(({ topic, kinds }) => ({ topic, kinds: kinds.filter((kind) => kind !== 'place') }))
    .filter(({ kinds }) => kinds.length > 0)
    .toSorted((a, b) => (a.topic < b.topic ? -1 : 1));

it('piece by piece finds what the whole lists would tell, each topic once', async () => {
  await fc.assert(
    fc.asyncProperty(list, list, async (before, now) => {
      const found = await all(inPieces(before), inPieces(now));
      const changes = found.map(({ before: old, now: live, kinds }) => ({
        topic: live?.id ?? old?.id ?? '',
        kinds,
      }));
      expect(told(changes)).toEqual(told(diffManifests(before, now)));
    }),
    { numRuns: 500 },
  );
});

it('pieces that both have are not read, wherever they stand', async () => {
  const entries = Array.from({ length: 12 }, (_, name) => entryOf(name, 0));
  const before = inPieces(entries);
  const now = inPieces(entries.with(7, entryOf(7, 1)));
  expect(await all(before, now)).toMatchObject([{ kinds: ['text'], now: { id: 'treatments/t7' } }]);
  expect([before.reads, now.reads]).toEqual([[2], [2]]);

  const shorter = inPieces(entries.slice(3));
  expect((await all(inPieces(entries), shorter)).map(({ kinds }) => kinds)).toEqual([
    ['removed'],
    ['removed'],
    ['removed'],
  ]);
  expect(shorter.reads).toEqual([]);
});
