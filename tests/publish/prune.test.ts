import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recall, rollback, unrecall } from '../../functions/publish/amend.ts';
import { readHistory } from '../../functions/publish/history.ts';
import { prune } from '../../functions/publish/prune.ts';
import { publish } from '../../functions/publish/publish.ts';
import { gatherReachable } from '../../functions/publish/reachable.ts';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { MissingBlobError } from '../../functions/shared/store/errors.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { inLanguages, largeContent } from '../../tools/bench/large-content.ts';
import { clinicCatalogue, smallCatalogue } from '../support/content.ts';

const small = smallCatalogue();
const topic = 'treatments/nerve-blocks';
const now = () => 0;

/** The small content with another Spanish title. */
function titled(title: string): Catalogue {
  const spanish = small.content.get('es');
  const text = spanish?.topics.get(topic);
  if (spanish === undefined || text === undefined) throw new Error('There is no Spanish');
  const topics = new Map(spanish.topics).set(topic, { ...text, text: { ...text.text, title } });
  const content = new Map(small.content).set('es', { ...spanish, topics });
  return { ...small, content, textsOf: async (id) => textsIn(content, id) };
}
const publishTo = async (store: Store, title: string) =>
  publish({ store, catalogue: titled(title), policy: 'labelled', now });

/** What the releases of the history need and the store lacks. */
async function missingIn(store: Store): Promise<string[]> {
  const needed = new Set<string>();
  for (const release of await readHistory(store, 100))
    await gatherReachable(store, release, needed);
  return store.findMissing([...needed]);
}

describe('prune', () => {
  it('removes what only older releases need, and ends the history there', async () => {
    const store = createMemoryStore();
    for (const title of ['one', 'two', 'three']) await publishTo(store, title);
    const before = await Array.fromAsync(store.listBlobs());
    expect(await prune({ store, keep: 2, isDryRun: true })).toMatchObject({
      releases: 2,
      deleted: 5,
    });
    expect(await Array.fromAsync(store.listBlobs())).toEqual(before);

    expect(await prune({ store, keep: 2 })).toMatchObject({ releases: 2, deleted: 5 });
    expect(await Array.fromAsync(store.listBlobs())).toHaveLength(before.length - 5);
    expect(await readHistory(store, 10)).toHaveLength(2);
    expect(await missingIn(store)).toEqual([]);
    expect(await prune({ store, keep: 2 })).toMatchObject({ deleted: 0 });
  });

  it('leaves a release that can be rolled back to, and tells of one that cannot', async () => {
    const store = createMemoryStore();
    const first = await publishTo(store, 'one');
    await publishTo(store, 'two');
    await prune({ store, keep: 1 });
    await expect(rollback({ store, now })).rejects.toThrow('may have been pruned');
    await expect(rollback({ store, now }, first.release)).rejects.toThrow('may have been pruned');
  });

  it('knows the pieces of a sharded manifest', async () => {
    const store = createMemoryStore();
    const catalogue = largeContent(inLanguages(await clinicCatalogue(), ['es']), 300);
    await publish({ store, catalogue, policy: 'labelled', now });
    expect(await prune({ store, keep: 1 })).toMatchObject({ deleted: 0 });
  });

  it('deletes nothing where a kept release is not whole', async () => {
    const store = createMemoryStore();
    const { release } = await publishTo(store, 'one');
    await publishTo(store, 'two');
    const [live] = await readHistory(store, 1);
    await store.deleteBlobs([live?.release.locales[0]?.manifest ?? '']);
    await expect(prune({ store, keep: 1 })).rejects.toThrow(MissingBlobError);
    expect(await store.findMissing([release])).toEqual([]);
  });

  it('stops where something is published meanwhile; to publish again mends what is missing', async () => {
    const store = createMemoryStore();
    await publishTo(store, 'one');
    await publishTo(store, 'two');
    const racing: Store = {
      ...store,
      async *listBlobs() {
        yield* store.listBlobs();
        await publishTo(store, 'three');
      },
    };
    await expect(prune({ store: racing, keep: 1 })).rejects.toThrow('published meanwhile');

    const late: Store = {
      ...store,
      async deleteBlobs(hashes) {
        // Counts on blobs of the first release, which are about to go.
        await publishTo(store, 'one');
        await store.deleteBlobs(hashes);
      },
    };
    await expect(prune({ store: late, keep: 1 })).rejects.toThrow('publish again at once');
    await publishTo(store, 'one');
    expect(await missingIn({ ...store })).toEqual([]);
  });

  it('says that nothing is published', async () => {
    await expect(prune({ store: createMemoryStore(), keep: 1 })).rejects.toThrow(
      'Nothing is published',
    );
  });

  it('never takes what a kept release needs, whatever was done before', async () => {
    const step = fc.oneof(
      fc
        .constantFrom('a', 'b', 'c')
        .map((title) => async (store: Store) => publishTo(store, title)),
      fc.constant(async (store: Store) => rollback({ store, now })),
      fc.constant(async (store: Store) => recall({ store, now }, topic, 'a reason')),
      fc.constant(async (store: Store) => unrecall({ store, now }, topic)),
      fc.integer({ min: 1, max: 4 }).map((keep) => async (store: Store) => prune({ store, keep })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const store = createMemoryStore();
        await publishTo(store, 'a');
        for (const each of steps) await each(store).catch(() => {});
        expect(await missingIn(store)).toEqual([]);
        const { releases } = await prune({ store, keep: 2 });
        expect(await readHistory(store, 10)).toHaveLength(releases);
        expect(await missingIn(store)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
