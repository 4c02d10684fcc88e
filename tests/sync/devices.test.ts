import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmendmentError } from '../../functions/publish/errors.ts';
import { recall, rollback, unrecall } from '../../functions/publish/amend.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { TopicId } from '../../functions/shared/domain/topic.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { apply, emptyState, readPages, tokenOf } from '../support/device.ts';
import { catalogueOf, type DraftTopic } from '../support/growing-content.ts';
import { startService } from '../support/service.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const kinds = ['treatments', 'conditions'] as const;
const ids = names.flatMap((name) => kinds.map((kind): TopicId => `${kind}/${name}`));

/** Something that happens to the service, or to the device. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('translate' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('policy' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('recall' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unrecall' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rollback' as const), which: fc.nat() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('sync' as const), which: fc.nat() }) },
);

const now = () => 0;
const first: DraftTopic[] = ids
  .slice(0, 6)
  .map((id) => ({ id, edition: 0, isTranslated: id.endsWith('a') }));

describe('devices that sync at random moments', () => {
  it('have, after 500 publications, recalls and rollbacks, what a new device has', async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 20, maxLength: 40 }),
        fc.constantFrom(400, 1_500, 500_000),
        async (steps, syncPageBytes) => {
          const store = createMemoryStore();
          const { app, pass } = await startService({
            catalogue: catalogueOf(first),
            store,
            syncPageBytes,
          });
          let topics = first;
          let policy: 'labelled' | 'reviewed-only' = 'labelled';
          const devices = ['en', 'es'].map((tag) => ({ tag, state: emptyState, token: '' }));

          for (const { do: what, which } of steps) {
            if (what === 'sync') {
              const device = devices[which % devices.length];
              if (device === undefined) continue;
              const { tag, token } = device;
              const address = token === '' ? `/v1/${tag}/pack` : `/v1/${tag}/sync?since=${token}`;
              const pages = await readPages(app, address);
              device.state = apply(
                device.state,
                pages.flatMap(({ entries }) => entries),
              );
              device.token = tokenOf(pages);
              const fresh = await readPages(app, `/v1/${tag}/pack`);
              expect(device.state).toEqual(
                apply(
                  emptyState,
                  fresh.flatMap(({ entries }) => entries),
                ),
              );
              expect(device.token).toBe(tokenOf(fresh));
              continue;
            }
            topics = change(topics, what, which);
            if (what === 'policy') policy = policy === 'labelled' ? 'reviewed-only' : 'labelled';
            const id = ids[which % ids.length] ?? 'treatments/a';
            const amendment =
              what === 'recall'
                ? recall({ store, now }, id, 'a reason')
                : what === 'unrecall'
                  ? unrecall({ store, now }, id)
                  : what === 'rollback'
                    ? rollback({ store, now })
                    : publish({ store, catalogue: catalogueOf(topics), policy, now });
            // What cannot be done, a recall of what is not there, changes nothing.
            await amendment.catch((error: unknown) => {
              if (!(error instanceof AmendmentError)) throw error;
            });
            published += 1;
            // Sometimes the function knows of it only when a device comes with a token.
            if (which % 3 > 0) pass(5_000);
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(published).toBeGreaterThan(500);
  });
});

function change(topics: DraftTopic[], what: string, which: number): DraftTopic[] {
  const place = which % topics.length;
  const at = topics[place];
  if (at === undefined) return topics;
  switch (what) {
    case 'write':
      return topics.with(place, { ...at, edition: at.edition + 1 });
    case 'translate':
      return topics.with(place, { ...at, isTranslated: !at.isTranslated });
    case 'move':
      return [at, ...topics.toSpliced(place, 1)];
    case 'remove':
      return topics.length > 2 ? topics.toSpliced(place, 1) : topics;
    case 'add': {
      const id = ids.find((each) => !topics.some((topic) => topic.id === each));
      const added = id && { id, edition: which % 5, isTranslated: which % 2 === 0 };
      return added ? topics.toSpliced(place, 0, added) : topics;
    }
    default:
      return topics;
  }
}
