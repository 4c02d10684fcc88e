import { Command, InvalidArgumentError } from 'commander';
import { Listr, type ListrRendererValue } from 'listr2';
import { openCatalogue } from '../../functions/publish/content/open-catalogue.ts';
import { preview } from '../../functions/publish/preview.ts';
import { parseRelease } from '../../functions/shared/domain/parse-blob.ts';
import { publish, type Progress, type Publication } from '../../functions/publish/publish.ts';
import { parsePolicy, type StagePolicy } from '../../functions/shared/domain/policy.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { localesDirectory } from '../local/paths.ts';
import { changesTable } from './changes-table.ts';
import { coverageTable } from './coverage-table.ts';
import { describeTarget, withStore } from './open-store.ts';

interface Options {
  readonly policy?: StagePolicy;
  readonly json?: true;
  readonly dryRun?: true;
}

function readPolicy(text: string): StagePolicy {
  const policy = parsePolicy(text);
  if (policy !== undefined) return policy;
  throw new InvalidArgumentError(
    'It must be such as reviewed-only or reviewed-only,pages=labelled.',
  );
}

export const publishCommand = new Command('publish')
  .description('check all content, and make it the live release in one step')
  .option(
    '--policy <policy>',
    'which translations may be served: reviewed-only, labelled, or with kinds of their own, such as reviewed-only,pages=labelled; else as in the live release, or reviewed-only for the first',
    readPolicy,
  )
  .option('--dry-run', 'tell what would change, and write nothing')
  .option('--json', 'print the outcome as JSON, and no progress')
  .action(async ({ policy: asked, json, dryRun }: Options) => {
    const renderer = json ? 'silent' : process.stdout.isTTY ? 'default' : 'simple';
    await withStore(async (store, table) => {
      const policy = asked ?? (await livePolicy(store));
      if (dryRun) {
        await tellChanges(store, table, policy, json);
        return;
      }
      const publication = await publishInSteps(store, table, policy, renderer);
      console.log(json ? JSON.stringify(publication, undefined, 2) : describe(publication, table));
    });
  });

/** What a stage serves changes only where somebody asks for it. */
async function livePolicy(store: Store): Promise<StagePolicy> {
  const pointer = await store.readPointer();
  if (pointer === undefined) return { policy: 'reviewed-only' };
  const { policy, kindPolicies } = parseRelease(pointer.body);
  return { policy, kindPolicies };
}

async function tellChanges(
  store: Store,
  table: string,
  policy: StagePolicy,
  json: true | undefined,
): Promise<void> {
  const catalogue = await openCatalogue(localesDirectory);
  const { isNew, blobs, locales } = await preview({ store, catalogue, ...policy, now: Date.now });
  if (json) console.log(JSON.stringify({ isNew, blobs, locales }, undefined, 2));
  else if (!isNew) console.log('Nothing to publish: the live release says the same.');
  else {
    const pieces = `${blobs.missing} new pieces would be written to ${describeTarget(table)}.`;
    console.log(`${changesTable(locales)}\n\n${pieces} Nothing was written.`);
  }
}

async function publishInSteps(
  store: Store,
  table: string,
  policy: StagePolicy,
  renderer: ListrRendererValue,
): Promise<Publication> {
  const steps = new Listr<Partial<Publication>, ListrRendererValue>(
    {
      title: `Publish locales/ to ${describeTarget(table)}`,
      async task(context, task) {
        const catalogue = await openCatalogue(localesDirectory);
        const onProgress = (progress: Progress) => {
          task.output = describeProgress(progress);
        };
        Object.assign(
          context,
          await publish({ store, catalogue, ...policy, now: Date.now, onProgress }),
        );
      },
    },
    { renderer },
  );
  const { release, parent = null, isNew = false, blobs, locales } = await steps.run({});
  if (release === undefined || blobs === undefined || locales === undefined) {
    throw new TypeError('The publication ended without an outcome');
  }
  return { release, parent, isNew, blobs, locales };
}

function describeProgress(progress: Progress): string {
  if (progress.step === 'point') return 'Moving the pointer';
  const { done, total, written } = progress;
  return `${done} of ${total} topics resolved, ${written} new pieces written`;
}

function describe({ release, isNew, blobs, locales }: Publication, table: string): string {
  const outcome = isNew
    ? `Release ${release} is live in ${table}; ${blobs.written} of its ${blobs.total} pieces were new.`
    : `Nothing to publish: the live release ${release} says the same. Nothing was written.`;
  return `\n${outcome}\n\n${coverageTable(locales)}`;
}
