import { Command } from 'commander';
import { Listr, type ListrRendererValue } from 'listr2';
import { prune, type PruneProgress, type Pruning } from '../../functions/publish/prune.ts';
import { describeTarget, withStore } from './open-store.ts';
import { countOf, jsonOption, parseCount } from './options.ts';

interface Options {
  readonly keep: number;
  readonly dryRun?: true;
  readonly json?: true;
}

export const pruneCommand = new Command('prune')
  .description('remove what none of the newest releases needs')
  .requiredOption(
    '--keep <count>',
    'how many releases to keep, the live one among them',
    parseCount,
  )
  .option('--dry-run', 'tell what would be removed, and remove nothing')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nA release that is pruned cannot be rolled back to. Do not publish meanwhile.',
  )
  .action(async ({ keep, dryRun, json }: Options) => {
    const renderer = json ? 'silent' : process.stdout.isTTY ? 'default' : 'simple';
    await withStore(async (store, table) => {
      const steps = new Listr<{ pruning?: Pruning }, ListrRendererValue>(
        {
          title: `Prune ${describeTarget(table)}`,
          async task(context, task) {
            context.pruning = await prune({
              store,
              keep,
              isDryRun: dryRun === true,
              onProgress: (progress) => {
                task.output = describeProgress(progress);
              },
            });
          },
        },
        { renderer },
      );
      const { pruning } = await steps.run({});
      if (pruning === undefined) throw new TypeError('The pruning ended without an outcome');
      console.log(
        json ? JSON.stringify(pruning, undefined, 2) : describe(pruning, dryRun === true),
      );
    });
  });

function describeProgress(progress: PruneProgress): string {
  return progress.step === 'gather'
    ? `${countOf(progress.releases, 'release')} with ${progress.kept} pieces to keep`
    : `${progress.deleted} pieces removed`;
}

function describe({ releases, kept, deleted }: Pruning, isDryRun: boolean): string {
  const done = isDryRun ? 'would be removed' : 'removed';
  return `${countOf(releases, 'release')} with ${countOf(kept, 'piece')} kept; ${countOf(deleted, 'piece')} ${done}.`;
}
