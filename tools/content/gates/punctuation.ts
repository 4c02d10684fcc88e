import { conventions, everywhere, type Rule } from './conventions.ts';
import { pairProblems } from './pairs.ts';
import { textGate } from './text-gate.ts';

/** Texts are written as the language writes them: its marks, its quotes, its spaces. */
export const punctuation = textGate('punctuation', ({ locale, text }) => {
  const { quotes, rules } = conventions[locale.tag] ?? { quotes: undefined, rules: [] };
  // What will stand there is a word or a number.
  const filled = text.replaceAll(/\{\{\w+\}\}/g, '0');
  const broken = ([test]: Rule) => test.test(filled);
  const found = [...everywhere, ...rules].filter(broken).map(([, message]) => message);
  found.push(...pairProblems(text, quotes === undefined ? [] : [quotes]));
  for (const mark of quotes === undefined ? [] : foreignQuotes(text, quotes)) {
    found.push(`has ${mark}; this language quotes as ${quotes}`);
  }
  return found;
});

function foreignQuotes(text: string, quotes: string): string[] {
  const marks = text.match(/["“”„«»「」『』]/g) ?? [];
  return [...new Set(marks.filter((mark) => !quotes.includes(mark)))];
}
