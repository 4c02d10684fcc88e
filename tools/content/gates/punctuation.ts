import { conventions, everywhere, type Rule } from './conventions.ts';
import { textGate } from './text-gate.ts';

/** Brackets that belong together in any language. */
const brackets = ['()', '（）', '[]'];

/** Texts are written as the language writes them: its marks, its quotes, its spaces. */
export const punctuation = textGate('punctuation', ({ locale, text }) => {
  const { quotes, rules } = conventions[locale.tag] ?? { quotes: undefined, rules: [] };
  // What will stand there is a word or a number.
  const filled = text.replaceAll(/\{\{\w+\}\}/g, '0');
  const broken = ([test]: Rule) => test.test(filled);
  const found = [...everywhere, ...rules].filter(broken).map(([, message]) => message);
  const pairs = quotes === undefined ? brackets : [...brackets, quotes];
  for (const [open, close] of pairs.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    if (count(text, open) !== count(text, close)) found.push(`has ${open} without ${close}`);
  }
  for (const mark of quotes === undefined ? [] : foreignQuotes(text, quotes)) {
    found.push(`has ${mark}; this language quotes as ${quotes}`);
  }
  return found;
});

function foreignQuotes(text: string, quotes: string): string[] {
  const marks = text.match(/["“”„«»「」『』]/g) ?? [];
  return [...new Set(marks.filter((mark) => !quotes.includes(mark)))];
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
