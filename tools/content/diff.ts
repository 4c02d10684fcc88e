import { Command } from 'commander';
import { findRelease, readRelease } from '../../functions/publish/history.ts';
import { diffReleases } from '../../functions/publish/preview.ts';
import { changesTable } from './changes-table.ts';
import { withStore } from './open-store.ts';

export const diffCommand = new Command('diff')
  .description('tell what changed between two releases, topic by topic')
  .argument('<before>', 'name of a release, or its first twelve digits')
  .argument('<after>', 'another')
  .option('--json', 'print it as JSON')
  .action(async (before: string, after: string, { json }: { json?: true }) => {
    const locales = await withStore(async (store) => {
      const [old, now] = [await findRelease(store, before), await findRelease(store, after)];
      return diffReleases(store, await readRelease(store, old), await readRelease(store, now));
    });
    console.log(json ? JSON.stringify(locales, undefined, 2) : changesTable(locales));
  });
