import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFrame, createManifestBuilder } from '../../functions/shared/domain/build-manifest.ts';
import type {
  IndexPage,
  Manifest,
  ManifestEntry,
  ManifestShard,
  RegionPage,
} from '../../functions/shared/domain/manifest.ts';
import {
  inOrderOfKinds,
  kindOf,
  kinds,
  type Topic,
  type TopicId,
} from '../../functions/shared/domain/topic.ts';
import { openManifest } from '../../functions/shared/store/manifest-pieces.ts';
import {
  createTopicList,
  type TopicFilter,
  type TopicList,
} from '../../functions/shared/store/topic-list.ts';

const regions = ['neck', 'knee', 'hip'];

/** Some are of one part of the body, some of two, some of none. */
const regionsOf = (id: string) => regions.filter((_, index) => id.length % (index + 2) === 0);

const entryOf = (id: TopicId): ManifestEntry => ({
  id,
  kind: kindOf(id),
  title: id,
  summary: id,
  document: id,
  served: 'en',
  reason: 'exact',
  translation: { method: 'original', status: 'original', stale: false },
  alternates: ['en'],
  related: [],
  regions: regionsOf(id),
});

/** Topics in order, with a list of them as a release would hold them, and what it read. */
async function listOf(ids: readonly TopicId[], recalled: readonly TopicId[] = []) {
  const topics = inOrderOfKinds(
    ids.map((id): Topic => ({ id, related: [], regions: regionsOf(id), terms: [] })),
  );
  const values: unknown[] = [];
  const put = async (value: unknown) => String(values.push(value) - 1);
  const builder = createManifestBuilder('en', await buildFrame(topics, regions, put), put);
  for (const { id } of topics) await builder.add(entryOf(id));
  const manifest = values[Number(await builder.finish())] as Manifest;
  const reads: number[] = [];
  const read = async (hashes: readonly string[]) => {
    reads.push(hashes.length);
    return hashes.map((hash) => values[Number(hash)]);
  };
  const pieces = openManifest('manifest', manifest, {
    shards: async (hashes) => (await read(hashes)) as ManifestShard[],
    pages: async (hashes) => (await read(hashes)) as IndexPage[],
    regions: async (hashes) => (await read(hashes)) as RegionPage[],
  });
  const list = createTopicList(pieces, new Set(recalled));
  return { list, manifest, reads, order: topics.map(({ id }) => id) };
}

const many = (count: number): TopicId[] =>
  Array.from(
    { length: count },
    (_, n): TopicId => `${kinds[n % 3] ?? 'pages'}/topic-${(n * 7919) % count}-${n}`,
  );

const found = async (list: TopicList, ids: readonly TopicId[]) =>
  (await list.find(ids)).map(({ id }) => id);

describe('a list of topics', () => {
  it.each([
    [1, 'topics'],
    [256, 'topics'],
    [257, 'shards'],
    [1_000, 'shards'],
  ])('of %i is kept as %s', async (count, member) => {
    expect((await listOf(many(count))).manifest).toHaveProperty(member);
  });

  it.each([3, 256, 257, 511, 512, 513, 1_000])(
    'of %i finds each, and nothing else',
    async (count) => {
      const ids = many(count);
      const { list } = await listOf(ids);
      for (const id of ids) expect(await found(list, [id])).toEqual([id]);
      expect(await found(list, ['pages/none', 'benefits/0', 'treatments/zzz'])).toEqual([]);
    },
  );

  it('reads for one topic a page of the index and a piece of the list', async () => {
    const { list, reads, order } = await listOf(many(5_000));
    await list.find(order.slice(4_000, 4_001));
    expect(reads).toEqual([1, 1]);
  });

  it('is the same list, whole or in pieces, for whatever is asked of it', async () => {
    const counts = fc.integer({ min: 1, max: 700 });
    await fc.assert(
      fc.asyncProperty(counts, fc.nat(), fc.nat(), fc.nat(), async (count, one, start, length) => {
        const ids = many(count);
        const gone = ids.filter((_, index) => index % 97 === one % 97);
        const { list, order } = await listOf(ids, gone);
        const shown = order.filter((id) => !gone.includes(id));
        const wanted = ids.filter((_, index) => index % 11 === one % 11);
        expect(await found(list, wanted)).toEqual(shown.filter((id) => wanted.includes(id)));
        for (const kind of kinds) {
          const all = order.filter((id) => kindOf(id) === kind);
          const [from, to] = [start % 300, (start % 300) + (length % 300)];
          for (const [filter, fits] of [
            [undefined, () => true],
            [{ region: 'knee' }, (id) => regionsOf(id).includes('knee')],
            [{ region: 'nowhere' }, () => false],
            [{ among: wanted }, (id) => wanted.includes(id)],
            [
              { region: 'hip', among: wanted },
              (id) => regionsOf(id).includes('hip') && wanted.includes(id),
            ],
          ] satisfies [TopicFilter | undefined, (id: TopicId) => boolean][]) {
            const fitting = all.filter(fits);
            const selection = await list.select(kind, filter);
            const slice = (await selection.slice(from, to)).map(({ id }) => id);
            expect(slice).toEqual(fitting.slice(from, to).filter((id) => !gone.includes(id)));
            expect(selection.places).toBe(fitting.length);
            expect(selection.count).toBe(fitting.filter((id) => !gone.includes(id)).length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
