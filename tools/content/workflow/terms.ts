import * as v from 'valibot';
import { glossarySchema } from '../../../functions/publish/content/schemas.ts';
import type { Document } from './documents.ts';

/** A medical concept, as a locale says it. */
export interface ApprovedTerm {
  /** The English term. */
  readonly english: string;
  readonly term: string;
  /** Other approved wordings. */
  readonly variants: readonly string[];
}

const terms = glossarySchema.entries.terms;

/** What a locale's glossary approves, concept by concept. */
export function termbaseOf(documents: readonly Document[]): ApprovedTerm[] {
  const glossary = documents.find(({ name }) => name === 'glossary');
  if (glossary?.translated === undefined) return [];
  const english = v.parse(terms, glossary.source.text);
  return Object.entries(v.parse(terms, glossary.translated.text)).flatMap(
    ([name, { term, variants = [] }]) => {
      const source = english[name];
      return source === undefined ? [] : [{ english: source.term, term, variants }];
    },
  );
}

/** The approved terms of a locale by themselves. */
export function termsOf(documents: readonly Document[]): string[] {
  const glossary = documents.find(({ name }) => name === 'glossary')?.translated;
  return [...(glossary?.segments ?? [])].flatMap(([key, text]) =>
    key.endsWith('.term') ? [text] : [],
  );
}
