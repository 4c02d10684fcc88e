import { describe, expect, it } from 'vitest';
import { rollback } from '../../functions/publish/amend.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { prune } from '../../functions/publish/prune.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { filesOf, smallCatalogue, smallContent } from '../support/content.ts';
import { countingStore } from '../support/counting-store.ts';

/** The small content with codes of a procedure. */
function coded(...codes: string[]): Catalogue {
  const cpt = { topics: { 'treatments/nerve-blocks': codes } };
  return parseCatalogue(filesOf({ ...smallContent(), 'codes.json': { cpt } }));
}
const publishTo = async (store: Store, catalogue: Catalogue) =>
  publish({ store, catalogue, policy: 'labelled', now: () => 0 });
const deadline = () => AbortSignal.timeout(5_000);

async function liveIn(store: Store) {
  const snapshot = await createReleaseReader({ store, now: () => 0 }).current(deadline);
  if (snapshot === undefined) throw new Error('Nothing is live');
  return snapshot;
}

describe('the codes of a release', () => {
  const sets = [{ system: 'cpt', topics: { 'treatments/nerve-blocks': ['64450'] } }];

  it('are read as they were published, in one call the first time', async () => {
    const store = countingStore(createMemoryStore());
    await publishTo(store, coded('64450'));
    const live = await liveIn(store);
    store.takeCalls();
    expect(await live.codes(deadline)).toEqual(sets);
    expect(await live.codes(deadline)).toEqual(sets);
    expect(store.takeCalls()).toEqual(['getBlobs']);
  });

  it('are none where the content has none, as in releases of before', async () => {
    const store = createMemoryStore();
    await publishTo(store, smallCatalogue());
    const live = await liveIn(store);
    expect(live.release).not.toHaveProperty('codes');
    expect(await live.codes(deadline)).toEqual([]);
  });

  it('make a new release where they alone have changed: their blob and the root', async () => {
    const store = createMemoryStore();
    await publishTo(store, coded('64450'));
    expect(await publishTo(store, coded('64450'))).toMatchObject({ isNew: false });
    expect(await publishTo(store, coded('64451'))).toMatchObject({
      isNew: true,
      blobs: { written: 2 },
    });
  });

  it('are published though their edition is over: nothing may hold up a recall', async () => {
    const edition = { year: 2000, validFrom: '1999-10-01', validUntil: '2000-09-30' };
    const set = { ...edition, topics: { 'conditions/nerve-pain': ['M54.16'] } };
    const files = filesOf({ ...smallContent(), 'codes.json': { 'icd-10-cm': set } });
    const store = createMemoryStore();
    await publishTo(store, parseCatalogue(files));
    expect(await (await liveIn(store)).codes(deadline)).toEqual([{ system: 'icd-10-cm', ...set }]);
  });

  it('outlive pruning and come back with a rollback', async () => {
    const store = createMemoryStore();
    for (const code of ['64450', '64451', '64452']) await publishTo(store, coded(code));
    expect(await prune({ store, keep: 2 })).toMatchObject({ deleted: 2 });
    await rollback({ store, now: () => 0 });
    expect(await (await liveIn(store)).codes(deadline)).toMatchObject([
      { topics: { 'treatments/nerve-blocks': ['64451'] } },
    ]);
  });
});
