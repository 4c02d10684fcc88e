import type { Glossary } from './catalogue.ts';
import type { Locale } from './locale.ts';
import { textIn, type Localizations } from './localizations.ts';
import type { TranslationPolicy } from './policy.ts';
import type { GlossaryDocument, NamedTerm } from './release.ts';
import { resolve } from './resolve.ts';

/** Resolves the glossary for a locale: explanations follow the rule that texts follow. */
export function buildGlossary(
  locale: Locale,
  glossary: Localizations<Glossary>,
  source: string,
  policy: TranslationPolicy,
): GlossaryDocument {
  const resolution = resolve(locale, glossary.translations, source, policy);
  const terms = namedTerms(textIn(glossary, resolution.served));
  return { ...resolution, alternates: glossary.own, terms };
}

/** The explanations of a topic's words in a language, where that language's glossary may be served. */
export function termsIn(
  glossary: Localizations<Glossary>,
  tag: string,
  names: readonly string[],
): NamedTerm[] {
  if (names.length === 0 || !glossary.own.includes(tag)) return [];
  const known = new Map(namedTerms(textIn(glossary, tag)).map((term) => [term.id, term]));
  return names.flatMap((name) => known.get(name) ?? []);
}

function namedTerms(glossary: Glossary): NamedTerm[] {
  return Object.entries(glossary).map(([id, { term, definition }]) => ({ id, term, definition }));
}
