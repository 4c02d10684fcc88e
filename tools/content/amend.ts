import { Command } from 'commander';
import { recall, rollback, unrecall, type Amendment } from '../../functions/publish/amend.ts';
import { withStore } from './open-store.ts';

interface Json {
  readonly json?: true;
}

function report({ release, parent }: Amendment, done: string, { json }: Json): void {
  if (json) console.log(JSON.stringify({ release, parent }, undefined, 2));
  else console.log(`${done} Release ${release} is live; readers see it within seconds.`);
}

export const rollbackCommand = new Command('rollback')
  .description(
    'make the content of an earlier release live again, as a new release; recalls stay in force',
  )
  .argument('[release]', 'its name, or the first twelve digits; else the one before the live one')
  .option('--json', 'print the outcome as JSON')
  .action(async (to: string | undefined, options: Json) => {
    const done = await withStore(async (store) => rollback({ store, now: Date.now }, to));
    report(done, 'Rolled back.', options);
  });

export const recallCommand = new Command('recall')
  .description('stop showing a topic at once, everywhere')
  .argument('<topic>', 'such as treatments/nerve-blocks')
  .requiredOption('--reason <text>', 'why; no reader sees it')
  .option('--json', 'print the outcome as JSON')
  .action(async (topic: string, options: Json & { reason: string }) => {
    const done = await withStore(async (store) =>
      recall({ store, now: Date.now }, topic, options.reason),
    );
    report(done, `${topic} is recalled.`, options);
  });

export const unrecallCommand = new Command('unrecall')
  .description('show a recalled topic again')
  .argument('<topic>', 'such as treatments/nerve-blocks')
  .option('--json', 'print the outcome as JSON')
  .action(async (topic: string, options: Json) => {
    const done = await withStore(async (store) => unrecall({ store, now: Date.now }, topic));
    report(done, `${topic} is shown again.`, options);
  });
