import type { Coverage } from '../../functions/shared/domain/release.ts';

const columns = ['locale', 'topics', 'own', 'reviewed', 'stale', 'fallback'] as const;

/** What each locale serves, as a table for the terminal. */
export function coverageTable(
  locales: readonly { readonly tag: string; readonly coverage: Coverage }[],
): string {
  const rows = locales.map(({ tag, coverage: { topics, own, reviewed, stale } }) =>
    [tag, topics, own, reviewed, stale, topics - own].map(String),
  );
  const lines = [[...columns], ...rows].map(([tag = '', ...numbers]) =>
    [tag.padEnd(10), ...numbers.map((text) => text.padStart(9))].join(''),
  );
  return lines.join('\n');
}
