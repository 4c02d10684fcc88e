import type { Options } from 'minisearch';
import { searchFields, type SearchEntry } from '../domain/search.ts';
import { segment } from './segment.ts';

/** What a word counts for by where it stands: a topic is what its title says, then what people call it. */
const boost: Readonly<Record<(typeof searchFields)[number], number>> = {
  title: 6,
  aliases: 5,
  terms: 2,
  summary: 2,
  headings: 1.5,
  body: 1,
};

/** The field that holds whole names as one term each: the title, and every alias. */
export const namesField = 'names';

/** How an index of a locale is made, and how it must be opened. */
export function indexOptions(tag: string): Options<SearchEntry> {
  return {
    fields: [...searchFields, namesField],
    extractField(entry, field) {
      if (field === namesField) return `${entry.title}\n${entry.aliases}`;
      const texts: Readonly<Record<string, string>> = { ...entry };
      return texts[field] ?? '';
    },
    tokenize: (text, field) =>
      field === namesField ? text.split('\n').map((name) => nameOf(name, tag)) : termsOf(text, tag),
    // Terms are folded as they are taken from the text.
    processTerm: (term) => term,
    searchOptions: { fields: [...searchFields], boost, weights: { prefix: 0.6, fuzzy: 0.45 } },
  };
}

/** @returns a name, or a query, as one term: its words in the form in which they are compared */
export function nameOf(text: string, tag: string): string {
  return Array.from(segment(text, tag), ({ term }) => term).join(' ');
}

/** A word with accents is found with and without them. */
function termsOf(text: string, tag: string): string[] {
  return Array.from(segment(text, tag), ({ term, accented }) =>
    accented === undefined ? [term] : [term, accented],
  ).flat();
}
