import { Command } from 'commander';
import { parseRelease } from '../../functions/shared/domain/parse-blob.ts';
import { formatPolicy } from '../../functions/shared/domain/policy.ts';
import type { Recall, Release } from '../../functions/shared/domain/release.ts';
import { coverageByKind, coverageTable } from './coverage-table.ts';
import { describeTarget, withStore } from './open-store.ts';

export const statusCommand = new Command('status')
  .description('tell which release is live, and what each locale serves')
  .option('--kinds', 'kind by kind')
  .option('--json', 'print it as JSON')
  .action(async ({ json, kinds = false }: { json?: true; kinds?: boolean }) => {
    const { pointer, table } = await withStore(async (store, name) => ({
      pointer: await store.readPointer(),
      table: name,
    }));
    const release = pointer && {
      release: pointer.release,
      ...parseRelease(pointer.body),
    };
    if (json) console.log(JSON.stringify(release ?? null, undefined, 2));
    else console.log(release === undefined ? nothing(table) : describe(release, table, kinds));
  });

function describeRecall({ topic, reason, recalledAt }: Recall): string {
  return `\nrecalled   ${topic} since ${recalledAt}: ${reason}`;
}

function nothing(table: string): string {
  return `Nothing is published in ${describeTarget(table)}. "npm run content -- publish" does it.`;
}

function describe(
  release: Release & { release: string },
  table: string,
  isByKind: boolean,
): string {
  return `${describeTarget(table)}
release    ${release.release}
parent     ${release.parent ?? 'none: it is the first'}
published  ${release.publishedAt}
policy     ${formatPolicy(release)}${release.recalls.map(describeRecall).join('')}

${isByKind ? coverageByKind(release.locales) : coverageTable(release.locales)}`;
}
