import { kinds } from '../../functions/shared/domain/topic.ts';
import type { Counts, Coverage } from '../../functions/shared/domain/coverage.ts';

const columns = [
  'topics',
  'own',
  'fallback',
  'missing',
  'reviewed',
  'unreviewed',
  'stale',
] as const;

/** What each locale has, as a table for the terminal. */
export function coverageTable(
  locales: readonly { readonly tag: string; readonly coverage: Coverage }[],
): string {
  const rows = locales.map(({ tag, coverage }) => row(tag, coverage));
  return [header('locale'), ...rows].join('\n');
}

/** The same, kind by kind. */
export function coverageByKind(
  locales: readonly { readonly tag: string; readonly coverage: Coverage }[],
): string {
  const rows = locales.flatMap(({ tag, coverage }) =>
    kinds.map((kind) => row(`${tag} ${kind}`, coverage.kinds[kind])),
  );
  return [header('locale and kind'), ...rows].join('\n');
}

function header(name: string): string {
  return [name.padEnd(20), ...columns.map((column) => column.padStart(11))].join('');
}

function row(name: string, counts: Counts): string {
  const cells = columns.map((column) => String(counts[column]).padStart(11));
  return [name.padEnd(20), ...cells].join('');
}
