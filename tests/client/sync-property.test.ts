import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { recall, rollback, unrecall } from '../../functions/publish/amend.ts';
import { AmendmentError } from '../../functions/publish/errors.ts';
import { prune } from '../../functions/publish/prune.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { TopicId } from '../../functions/shared/domain/topic.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import type { Fetch } from '../../client/src/ask.ts';
import { createClient } from '../../client/src/create-client.ts';
import { createSync, type Sync } from '../../client/src/sync/create-sync.ts';
import { catalogueOf, type DraftTopic } from '../support/growing-content.ts';
import { startService } from '../support/service.ts';
import { keptState, type KeptState } from './kept-state.ts';
import { recordedTiming } from './recorded-timing.ts';

const now = () => 0;
const ids: TopicId[] = ['treatments/a', 'treatments/b', 'conditions/a', 'conditions/b'];
const first = draftsOf(0b1111, 0);

/** Which of the topics there are, and how each of them reads. */
function draftsOf(which: number, edition: number): DraftTopic[] {
  const drafts = ids.map((id, index) => ({
    id,
    edition: edition * index,
    isTranslated: index < 2,
  }));
  const kept = drafts.filter((_, index) => (which & (1 << index)) !== 0);
  return kept.length === 0 ? drafts.slice(0, 1) : kept;
}

type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Something that happens to the service. */
const event = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    which: fc.integer({ min: 1, max: 15 }),
    edition: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ do: fc.constant('recall' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('unrecall' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('rollback' as const) }),
  fc.record({ do: fc.constant('prune' as const) }),
);
type Event = ValueOf<typeof event>;

/** Something that happens to the device: in the middle of a pull, the service may change and the network go. */
const pull = fc.record({
  do: fc.constant('pull' as const),
  /** Before which of its requests the service changes. */
  changes: fc.dictionary(fc.constantFrom('0', '1', '2', '3'), event, { maxKeys: 2 }),
  /** Before which of its requests the network goes. */
  breaksAt: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
});
const restart = fc.record({ do: fc.constant('restart' as const) });

type Step = ValueOf<typeof event> | ValueOf<typeof pull> | ValueOf<typeof restart>;

/** A device hears of a recall, does not hear the rest, and comes back when the recall is lifted. */
const missed = fc.constantFrom(...ids).map((id): Step[] => [
  { do: 'publish' as const, which: 15, edition: 0 },
  { do: 'pull' as const, changes: {}, breaksAt: undefined },
  { do: 'publish' as const, which: 15, edition: 3 },
  { do: 'recall' as const, id },
  { do: 'pull' as const, changes: {}, breaksAt: 1 },
  { do: 'unrecall' as const, id },
  { do: 'pull' as const, changes: {}, breaksAt: undefined },
]);
const episode = fc.oneof(
  { weight: 6, arbitrary: event.map((each) => [each]) },
  { weight: 6, arbitrary: pull.map((each) => [each]) },
  { weight: 2, arbitrary: restart.map((each) => [each]) },
  { weight: 1, arbitrary: missed },
);

async function change(store: Store, what: Event): Promise<unknown> {
  switch (what.do) {
    case 'publish': {
      const catalogue = catalogueOf(draftsOf(what.which, what.edition));
      return publish({ store, catalogue, policy: 'labelled', now });
    }
    case 'recall':
      return recall({ store, now }, what.id, 'a reason');
    case 'unrecall':
      return unrecall({ store, now }, what.id);
    case 'rollback':
      return rollback({ store, now });
    case 'prune':
    default:
      return prune({ store, keep: 1 });
  }
}

it('a device that pulls at random moments has what a new one has', async () => {
  let failed = 0;
  let pulled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(episode, { minLength: 4, maxLength: 12 }).map((episodes) => episodes.flat()),
      fc.constantFrom(500, 1_500, 500_000),
      async (steps, syncPageBytes) => {
        const store = createMemoryStore();
        const catalogue = catalogueOf(first);
        const { app, pass } = await startService({ catalogue, store, syncPageBytes });
        let beforeRequest: () => Promise<void> = async () => {};
        const fetch: Fetch = async (url, init) => {
          await beforeRequest();
          return app.fetch(new Request(url, init));
        };
        const base = 'https://care.example';
        const client = createClient({ base, fetch, retries: 0, timing: recordedTiming() });
        const storage = keptState();
        let sync = newSync(storage);

        function newSync(kept?: KeptState): Sync {
          return createSync({ client, locale: 'es', storage: kept });
        }

        async function happen(what: Event): Promise<void> {
          await change(store, what).catch((error: unknown) => {
            // What cannot be done, a recall of what is not there, changes nothing.
            if (!(error instanceof AmendmentError)) throw error;
          });
          pass(5_000);
        }

        for (const what of steps) {
          if (what.do === 'restart') {
            sync = newSync(storage);
            continue;
          }
          if (what.do !== 'pull') {
            await happen(what);
            continue;
          }
          const before = await sync.state();
          let requests = 0;
          beforeRequest = async () => {
            const number = requests;
            requests += 1;
            const changed = what.changes[String(number)];
            if (changed !== undefined) await happen(changed);
            if (number === what.breaksAt) throw new TypeError('fetch failed');
          };
          const isWhole = await sync.pull().then(
            () => true,
            (error: unknown) => {
              if (what.breaksAt === undefined) throw error;
              return false;
            },
          );
          beforeRequest = async () => {};
          const after = await sync.state();
          expect(after).toEqual(await newSync(storage).state());
          if (isWhole) {
            pulled += 1;
            expect(after).toEqual((await newSync().pull()).state);
            continue;
          }
          failed += 1;
          // Orders to drop topics were followed, and nothing else happened.
          const { topics = {}, dropped = [] } = before ?? {};
          const left = Object.entries(topics).filter(
            ([id]) => after?.dropped.includes(id) !== true,
          );
          expect(after?.topics ?? {}).toEqual(Object.fromEntries(left));
          expect(after?.dropped ?? []).toEqual(expect.arrayContaining([...dropped]));
          expect(after?.token).toBe(before?.token);
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(pulled).toBeGreaterThan(100);
  expect(failed).toBeGreaterThan(30);
});
