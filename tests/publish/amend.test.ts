import { describe, expect, it } from 'vitest';
import { recall, rollback, unrecall } from '../../functions/publish/amend.ts';
import { AmendmentError } from '../../functions/publish/errors.ts';
import { readHistory } from '../../functions/publish/history.ts';
import { diffReleases, preview } from '../../functions/publish/preview.ts';
import { publish } from '../../functions/publish/publish.ts';
import { ConflictError } from '../../functions/shared/domain/errors.ts';
import type { TranslationPolicy } from '../../functions/shared/domain/policy.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { smallCatalogue } from '../support/content.ts';
import { countingStore } from '../support/counting-store.ts';

const catalogue = smallCatalogue();
const topic = 'treatments/nerve-blocks';

function open() {
  const store = countingStore(createMemoryStore());
  let time = 0;
  const now = () => (time += 1_000);
  const publishAs = async (policy: TranslationPolicy) => publish({ store, catalogue, policy, now });
  const live = async () => (await readHistory(store, 1))[0]?.release;
  return { store, now, publishAs, live };
}

describe('history', () => {
  it('goes back from the live release to the first', async () => {
    const { store, publishAs } = open();
    expect(await readHistory(store, 10)).toEqual([]);
    const first = await publishAs('labelled');
    const second = await publishAs('reviewed-only');
    const history = await readHistory(store, 10);
    expect(history.map(({ hash }) => hash)).toEqual([second.release, first.release]);
    expect(await readHistory(store, 1)).toHaveLength(1);
  });
});

describe('rollback', () => {
  it('makes the parent’s content live, as a new release', async () => {
    const { store, now, publishAs, live } = open();
    const first = await publishAs('reviewed-only');
    const second = await publishAs('labelled');
    const before = (await readHistory(store, 2))[1]?.release;
    const { parent, release } = await rollback({ store, now });
    expect(parent).toBe(second.release);
    expect(release).not.toBe(first.release);
    expect(await live()).toMatchObject({ policy: 'reviewed-only', locales: before?.locales });
  });

  it('goes to any release of the history, by the beginning of its name', async () => {
    const { store, now, publishAs, live } = open();
    const first = await publishAs('reviewed-only');
    await publishAs('labelled');
    await rollback({ store, now }, first.release.slice(0, 12));
    expect(await live()).toMatchObject({ policy: 'reviewed-only' });
  });

  it('refuses what is no earlier release', async () => {
    const { store, now, publishAs } = open();
    await expect(rollback({ store, now })).rejects.toThrow('Nothing is published');
    const { release } = await publishAs('labelled');
    await expect(rollback({ store, now })).rejects.toThrow('no earlier release');
    await expect(rollback({ store, now }, release)).rejects.toThrow('live already');
    await expect(rollback({ store, now }, 'ffffffffffff')).rejects.toThrow(
      'No release in the history',
    );
    await expect(rollback({ store, now }, 'f')).rejects.toThrow(AmendmentError);
  });

  it('keeps a recall in force', async () => {
    const { store, now, publishAs, live } = open();
    await publishAs('reviewed-only');
    await publishAs('labelled');
    await recall({ store, now }, topic, 'wrong dose');
    await rollback({ store, now });
    expect((await live())?.recalls).toHaveLength(1);
  });

  it('does not bring back what nobody reviewed on a stage that serves only what was', async () => {
    const { store, now, publishAs } = open();
    await publishAs('labelled');
    await publishAs('reviewed-only');
    await expect(rollback({ store, now })).rejects.toThrow('nobody reviewed');
  });

  it('keeps a recall in force across a release that lacked the topic', async () => {
    const { store, now, publishAs, live } = open();
    await publishAs('labelled');
    await recall({ store, now }, topic, 'wrong dose');
    const topics = catalogue.topics.filter(({ id }) => id !== topic);
    await publish({ store, catalogue: { ...catalogue, topics }, policy: 'labelled', now });
    await rollback({ store, now });
    expect((await live())?.recalls).toHaveLength(1);
  });
});

describe('recall', () => {
  it('is an order in the release, with its reason and its time, until it is lifted', async () => {
    const { store, now, publishAs, live } = open();
    await publishAs('labelled');
    await recall({ store, now }, topic, ' wrong dose ');
    expect((await live())?.recalls).toEqual([
      { topic, reason: 'wrong dose', recalledAt: expect.stringMatching(/^1970-01-01T00:00:/) },
    ]);
    await unrecall({ store, now }, topic);
    expect((await live())?.recalls).toEqual([]);
  });

  it('outlives a publication', async () => {
    const { store, now, publishAs, live } = open();
    await publishAs('labelled');
    await recall({ store, now }, topic, 'wrong dose');
    expect(await publishAs('labelled')).toMatchObject({ isNew: false });
    await publishAs('reviewed-only');
    expect((await live())?.recalls).toHaveLength(1);
  });

  it('writes the release and nothing else', async () => {
    const { store, now, publishAs } = open();
    await publishAs('labelled');
    store.takeCalls();
    await recall({ store, now }, topic, 'wrong dose');
    expect(store.takeCalls()).toEqual(['readPointer', 'getBlobs', 'putBlobs', 'movePointer']);
  });

  it('refuses what makes no sense', async () => {
    const { store, now, publishAs } = open();
    await publishAs('labelled');
    await expect(recall({ store, now }, topic, ' ')).rejects.toThrow('needs a reason');
    await expect(recall({ store, now }, 'treatments/none', 'x')).rejects.toThrow('no topic');
    await expect(unrecall({ store, now }, topic)).rejects.toThrow('not recalled');
    await recall({ store, now }, topic, 'x');
    await expect(recall({ store, now }, topic, 'x')).rejects.toThrow('recalled already');
  });

  it('loses to one who was faster, who is not undone', async () => {
    const { store, now, publishAs } = open();
    await publishAs('labelled');
    const orders = [recall({ store, now }, topic, 'a'), recall({ store, now }, topic, 'b')];
    const results = await Promise.allSettled(orders);
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(refusals).toEqual([expect.any(ConflictError)]);
  });
});

describe('preview and diff', () => {
  it('tell what would change, topic by topic, and write nothing', async () => {
    const { store, now, publishAs } = open();
    await publishAs('labelled');
    store.takeCalls();
    const same = await preview({ store, catalogue, policy: 'labelled', now });
    expect(same).toMatchObject({ isNew: false, blobs: { missing: 0 }, locales: [] });
    const changed = await preview({ store, catalogue, policy: 'reviewed-only', now });
    expect(changed).toMatchObject({
      isNew: true,
      locales: [
        { tag: 'en', changes: [{ kinds: ['place'] }, { kinds: ['place'] }] },
        { tag: 'es', changes: [{ topic, kinds: ['text', 'language', 'provenance', 'place'] }, {}] },
      ],
    });
    expect(store.takeCalls()).not.toContain('putBlobs');
  });

  it('tell of a first release that everything is added', async () => {
    const { store, now } = open();
    const { locales } = await preview({ store, catalogue, policy: 'labelled', now });
    expect(locales.flatMap(({ changes }) => changes.flatMap(({ kinds }) => kinds))).toEqual(
      Array.from({ length: 4 }, () => 'added'),
    );
  });

  it('compare two published releases', async () => {
    const { store, publishAs } = open();
    await publishAs('labelled');
    await publishAs('reviewed-only');
    const [after, before] = await readHistory(store, 2);
    if (before === undefined || after === undefined) throw new Error('there are two');
    const differences = await diffReleases(store, before.release, after.release);
    expect(differences.map(({ tag }) => tag)).toEqual(['en', 'es']);
  });
});
