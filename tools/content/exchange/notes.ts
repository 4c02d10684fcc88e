import { pluralCategory } from '../../../functions/shared/domain/plural-keys.ts';
import type { Locale } from '../../../functions/shared/domain/locale.ts';
import { findEnglishTerm } from '../text/uses-term.ts';
import type { Document } from '../workflow/documents.ts';
import type { ApprovedTerm } from '../workflow/terms.ts';

/** What a translator must know of a segment beside its text. */
export function notesOn(
  document: Document,
  key: string,
  source: string,
  locale: Locale,
  termbase: readonly ApprovedTerm[],
): string[] {
  return [
    placeOf(document, key),
    ...placeholderNote(source),
    ...pluralNote(key, locale),
    ...(document.name === 'glossary' ? [] : termNotes(source, termbase)),
  ];
}

/** Where a reader meets the text. */
function placeOf({ name, source }: Document, key: string): string {
  if (name === 'ui') return `Interface: ${key}`;
  const title = source.segments.get('title');
  if (name === 'glossary') {
    const [term = '', part] = key.split('.');
    const word = source.segments.get(`${term}.term`);
    return part === 'term' ? 'Glossary: a term' : `Glossary: what “${word}” means, in plain words`;
  }
  const [, section = '', place, sort = ''] = key.split('.');
  if (section === '') return `Patients’ text “${title}”: its ${key}`;
  const heading = source.segments.get(`sections.${section}.heading`);
  const part = place === 'heading' ? 'the heading of the section' : `${parts[sort]} in the section`;
  return `Patients’ text “${title}”: ${part} “${heading}”`;
}

const parts: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  list: 'an item of a list',
  note: 'a note',
};

function placeholderNote(source: string): string[] {
  const names = source.match(/\{\{\w+\}\}/g) ?? [];
  return names.length === 0 ? [] : [`Keep as it is: ${names.join(' ')}`];
}

/** Numbers that a plural form is for, so that nobody must know CLDR's categories by heart. */
function pluralNote(key: string, { tag, pluralsLike }: Locale): string[] {
  const category = pluralCategory(key);
  if (category === undefined) return [];
  const rules = new Intl.PluralRules(pluralsLike ?? tag);
  const numbers = [...Array(201).keys(), 1_000, 1_000_000, 1.5];
  const examples = numbers.filter((number) => rules.select(number) === category).slice(0, 6);
  return [`Plural form “${category}”, as for ${examples.join(', ')}`];
}

/** The approved terms for the medical words of a text. */
function termNotes(source: string, termbase: readonly ApprovedTerm[]): string[] {
  return termbase
    .filter(({ english }) => findEnglishTerm(source, english).length > 0)
    .map(({ english, term, variants }) => `Term: ${english} = ${[term, ...variants].join(', ')}`);
}
