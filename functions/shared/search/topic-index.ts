import MiniSearch, { type AsPlainObject, type SearchOptions, type SearchResult } from 'minisearch';
import { indexOptions, nameOf, namesField } from './index-options.ts';
import { segment, type Token } from './segment.ts';

/** A topic that a query finds. */
export interface Hit {
  readonly id: string;
  /** The terms of its text that the query's words stand for. */
  readonly terms: readonly string[];
}

export interface TopicIndex {
  /** @returns topics, the best first; empty where the query has no word */
  readonly search: (query: string) => Hit[];
}

/** More words than anybody types; a bound on the work that a query can ask for. */
const maxTerms = 12;

/** Shorter words are not completed: their continuations are too many to mean anything. */
const shortestPrefix = 3;
/** Shorter words are taken as they are written: another letter makes another word of them. */
const shortestFuzzy = 5;

/** In scripts without spaces two letters are a word. */
const pair = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const prefix = (term: string): boolean => term.length >= shortestPrefix || pair.test(term);
const fuzzy = (term: string): number | false =>
  term.length >= shortestFuzzy && !pair.test(term) ? 1 : false;

/** Two letters of hiragana are more often grammar than meaning. */
const grammar = /^\p{Script=Hiragana}+$/u;
/** A word that this share of the texts has tells little of any: `of`, and `pain` where all is about pain. */
const commonShare = 0.4;

/** A way of looking for a query's words. */
interface Way extends SearchOptions {
  readonly take: (token: Token) => string;
  /** Which share of the words a topic must have; none in particular where it is left out. */
  readonly quorum?: number;
}

const written = ({ term, accented }: Token): string => accented ?? term;
const folded = ({ term }: Token): string => term;

/** Each way is tried where the one before finds nothing. */
const accentedWays: readonly Way[] = [
  // All the words as they are written, accents and all, or most of them;
  { take: written, combineWith: 'AND', prefix },
  { take: written, combineWith: 'OR', prefix, quorum: 0.6 },
];
const plainWays: readonly Way[] = [
  // all of them without their accents;
  { take: folded, combineWith: 'AND', prefix },
  // misspelt;
  { take: folded, combineWith: 'AND', prefix, fuzzy },
  // or any of them.
  { take: folded, combineWith: 'OR', prefix, fuzzy },
];

/**
 * Opens an index that `miniSearchIndexer` made.
 *
 * @param segments its pieces, as JSON
 * @param tag of the locale that it was made for
 */
export function openTopicIndex(segments: readonly string[], tag: string): TopicIndex {
  const options = indexOptions(tag);
  const pieces = segments.map((json): AsPlainObject => JSON.parse(json));
  const common = commonTerms(pieces);
  const indexes = pieces.map((piece) => MiniSearch.loadJS(piece, options));
  const isTelling = ({ term }: Token) => !common.has(term) && !grammar.test(term);

  const searchAll = (query: string, how: SearchOptions) =>
    indexes.flatMap((index) => index.search(query, how));

  /** The topics that are called just so. */
  function named(query: string): Set<string> {
    const name = nameOf(query, tag);
    const how = { fields: [namesField], tokenize: () => [name] };
    return new Set(searchAll(name, how).map(({ id }) => String(id)));
  }

  return {
    search(asked) {
      // Texts are in this form; a query may come in any.
      const query = asked.normalize('NFKC');
      const all = Array.from(segment(query, tag)).slice(0, maxTerms);
      if (all.length === 0) return [];
      // Words that most texts have are looked for where there are no others.
      const telling = all.filter(isTelling);
      const tokens = telling.length > 0 ? telling : all;
      const isAccented = tokens.some(({ accented }) => accented !== undefined);
      const ways = isAccented ? [...accentedWays, ...plainWays] : plainWays;
      for (const { take, quorum = 0, ...way } of ways) {
        const terms = [...new Set(tokens.map(take))];
        const found = searchAll(query, { ...way, tokenize: () => terms }).filter(
          ({ queryTerms }) => queryTerms.length >= terms.length * quorum,
        );
        if (found.length > 0) return inOrder(found, named(query));
      }
      return [];
    },
  };
}

/** @returns the terms that many of the texts have, of all pieces together */
function commonTerms(pieces: readonly AsPlainObject[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { index, fieldIds } of pieces) {
    const body = fieldIds['body'];
    if (body === undefined) continue;
    for (const [term, fields] of index) {
      const texts = Object.keys(fields[body] ?? {}).length;
      counts.set(term, (counts.get(term) ?? 0) + texts);
    }
  }
  const total = pieces.reduce((sum, { documentCount }) => sum + documentCount, 0);
  return new Set([...counts].flatMap(([term, n]) => (n > total * commonShare ? [term] : [])));
}

/**
 * Those that are called what was asked for come first, then the best; of equals, the first by name, so that an answer does
 * not depend on how the index is cut.
 */
function inOrder(found: readonly SearchResult[], named: ReadonlySet<string>): Hit[] {
  return found
    .map(({ id, score, terms }) => ({ id: String(id), score, terms }))
    .toSorted(
      (a, b) =>
        Number(named.has(b.id)) - Number(named.has(a.id)) ||
        b.score - a.score ||
        (a.id < b.id ? -1 : 1),
    );
}
