import { Command } from 'commander';
import { readHistory } from '../../functions/publish/history.ts';
import { formatPolicy } from '../../functions/shared/domain/policy.ts';
import { parseCount } from './options.ts';
import { withStore } from './open-store.ts';

export const historyCommand = new Command('history')
  .description('list the releases, newest first')
  .option('--limit <count>', 'how many at most', parseCount, 20)
  .option('--json', 'print them as JSON')
  .action(async ({ limit, json }: { limit: number; json?: true }) => {
    const releases = await withStore(async (store) => readHistory(store, limit));
    if (json) {
      console.log(
        JSON.stringify(
          releases.map(({ hash, release }) => ({ release: hash, ...release })),
          undefined,
          2,
        ),
      );
      return;
    }
    if (releases.length === 0) console.log('Nothing is published yet.');
    for (const [index, { hash, release }] of releases.entries()) {
      const { publishedAt, locales, recalls } = release;
      const recalled = recalls.length === 0 ? '' : `, ${recalls.length} recalled`;
      const mark = index === 0 ? ' (live)' : '';
      console.log(
        `${hash.slice(0, 12)}  ${publishedAt}  ${formatPolicy(release)}, ${locales.length} locales${recalled}${mark}`,
      );
    }
  });
