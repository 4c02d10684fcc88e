import { kinds } from '../../functions/shared/domain/topic.ts';
import type { Counts, Coverage } from '../../functions/shared/domain/coverage.ts';

const columns = [
  'topics',
  'complete',
  'missing',
  'stale',
  'flagged',
  'reviewed',
  'unreviewed',
  'own',
  'fallback',
] as const;

/** What each locale has, as a table for the terminal. */
export function coverageTable(
  locales: readonly { readonly tag: string; readonly coverage: Coverage }[],
): string {
  return table(
    'locale',
    locales.map(({ tag, coverage }) => [tag, coverage]),
  );
}

/** The same, kind by kind. */
export function coverageByKind(
  locales: readonly { readonly tag: string; readonly coverage: Coverage }[],
): string {
  return table(
    'locale and kind',
    locales.flatMap(({ tag, coverage }) =>
      kinds.map((kind) => [`${tag} ${kind}`, coverage.kinds[kind]] as const),
    ),
  );
}

function table(title: string, rows: readonly (readonly [name: string, counts: Counts])[]): string {
  const width = Math.max(...[title, ...rows.map(([name]) => name)].map(({ length }) => length));
  const lines = rows.map(([name, counts]) => [
    name.padEnd(width),
    ...columns.map((column) => String(counts[column]).padStart(column.length)),
  ]);
  return [[title.padEnd(width), ...columns], ...lines].map((cells) => cells.join('  ')).join('\n');
}
