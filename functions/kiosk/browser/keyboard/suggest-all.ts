import type { Suggest } from './writing.ts';

/** Offers what all of them offer, in their order, each text once. */
export function suggestAll(...sources: readonly Suggest[]): Suggest {
  return (before, after) => {
    const all = sources.flatMap((suggest) => suggest(before, after));
    const seen = new Set<string>();
    return all.filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    });
  };
}
