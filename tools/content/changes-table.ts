import type { LocaleChanges } from '../../functions/publish/preview.ts';

/** What changed, locale by locale, for the terminal. */
export function changesTable(locales: readonly LocaleChanges[]): string {
  if (locales.length === 0) return 'No topic changes in any locale.';
  return locales
    .map(({ tag, changes }) => {
      const lines = changes.map(({ topic, kinds }) => `  ${topic}: ${kinds.join(', ')}`);
      return [`${tag} (${changes.length})`, ...lines].join('\n');
    })
    .join('\n');
}
