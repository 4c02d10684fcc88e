import { describe, expect, it } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { ConflictError } from '../../functions/shared/domain/errors.ts';
import { parseRelease } from '../../functions/shared/domain/parse-blob.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { smallCatalogue } from '../support/content.ts';
import { countingStore } from '../support/counting-store.ts';

const catalogue = smallCatalogue();
const publishTo = async (store: Store, content: Catalogue = catalogue, now = 0) =>
  publish({ store, catalogue: content, policy: 'labelled', now: () => now });

/** The same content with another Spanish title of one topic. */
function retitled(title: string): Catalogue {
  const spanish = catalogue.content.get('es');
  const localized = spanish?.topics.get('conditions/nerve-pain');
  if (spanish === undefined || localized === undefined)
    throw new Error('the small catalogue has changed');
  const topics = new Map(spanish.topics).set('conditions/nerve-pain', {
    ...localized,
    text: { ...localized.text, title },
  });
  const content = new Map(catalogue.content).set('es', { ...spanish, topics });
  return { ...catalogue, content, textsOf: async (id) => textsIn(content, id) };
}

describe('publish', () => {
  it('makes the first release live, with all its blobs there', async () => {
    const store = createMemoryStore();
    const { release, parent, isNew, blobs } = await publishTo(store);
    expect({ parent, isNew }).toEqual({ parent: null, isNew: true });
    expect(blobs.written).toBe(blobs.total);
    const pointer = await store.readPointer();
    expect(pointer?.release).toBe(release);
    expect(await store.findMissing([release])).toEqual([]);
    const { locales } = parseRelease(pointer?.body ?? '');
    const roots = locales.flatMap(({ manifest, strings }) => [manifest, strings]);
    expect(await store.findMissing(roots)).toEqual([]);
  });

  it('writes nothing where the content is the same, at another time too', async () => {
    const store = countingStore(createMemoryStore());
    const first = await publishTo(store);
    store.takeCalls();
    const second = await publishTo(store, smallCatalogue(), 1_000_000);
    expect(second).toMatchObject({ release: first.release, isNew: false, blobs: { written: 0 } });
    expect(store.takeCalls()).toEqual(['readPointer', 'findMissing']);
  });

  it('writes what one changed word changes: its document, its manifest, its index, the release', async () => {
    const store = createMemoryStore();
    const first = await publishTo(store);
    const second = await publishTo(store, retitled('Dolor'));
    expect(second).toMatchObject({ parent: first.release, isNew: true, blobs: { written: 5 } });
  });

  it('is new where only the policy changed', async () => {
    const store = createMemoryStore();
    await publishTo(store);
    const { isNew } = await publish({ store, catalogue, policy: 'reviewed-only', now: () => 0 });
    expect(isNew).toBe(true);
  });

  it('lets one of two win who publish at once; the other is told, and loses nothing', async () => {
    const store = createMemoryStore();
    const parent = (await publishTo(store)).release;
    const contents = [retitled('Uno'), retitled('Dos')];
    const results = await Promise.allSettled(contents.map((content) => publishTo(store, content)));
    const lost = results.findIndex(({ status }) => status === 'rejected');
    const [refusal] = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refusal).toBeInstanceOf(ConflictError);
    const winner = parseRelease((await store.readPointer())?.body ?? '');
    expect(winner.parent).toBe(parent);
    const again = await publishTo(store, contents[lost]);
    expect(again).toMatchObject({ isNew: true });
    expect(again.parent).not.toBe(parent);
  });

  it.each(['findMissing', 'putBlobs', 'movePointer'] as const)(
    'that is cut off at %s leaves the old release whole',
    async (step) => {
      const store = createMemoryStore();
      const { release } = await publishTo(store);
      const cut = { ...store, [step]: async () => Promise.reject(new Error('cut off')) };
      await expect(publishTo(cut, retitled('Otro'))).rejects.toThrow('cut off');
      expect((await store.readPointer())?.release).toBe(release);
      expect(await publishTo(store, retitled('Otro'))).toMatchObject({
        parent: release,
        isNew: true,
      });
    },
  );

  it('tells how far it is', async () => {
    const steps: string[] = [];
    const onProgress = ({ step }: { step: string }) => void steps.push(step);
    const store = createMemoryStore();
    await publish({ store, catalogue, policy: 'labelled', now: () => 0, onProgress });
    expect(steps).toEqual(['build', 'point']);
  });
});
