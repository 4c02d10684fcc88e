import type { Document } from './documents.ts';

/** The approved terms of a locale: those of its glossary. */
export function termsOf(documents: readonly Document[]): string[] {
  const glossary = documents.find(({ name }) => name === 'glossary')?.translated;
  return [...(glossary?.segments ?? [])].flatMap(([key, text]) =>
    key.endsWith('.term') ? [text] : [],
  );
}
