import { textGate } from './text-gate.ts';

/**
 * Words that may follow themselves, by language. A language that is not here says things twice to mean more (`piti piti`,
 * `từ từ`), or has no spaces: nothing is looked for in it.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  en: ['that', 'had'],
  es: [],
  'pt-BR': [],
  fr: ['nous', 'vous'],
  de: ['die', 'der', 'das', 'dem', 'den', 'sie'],
  pl: [],
  ru: [],
};

const doubled = /(?<![\p{L}\p{M}’-])([\p{L}\p{M}]+) \1(?![\p{L}\p{M}’-])/giu;

/** A word is there once: the second one is a slip of the keyboard. */
export const doubledWords = textGate(
  'doubled-words',
  ({ locale: { tag }, text }) => {
    const words = allowed[tag];
    if (words === undefined) return [];
    return [...text.matchAll(doubled)]
      .filter(([, word = '']) => !words.includes(word.toLocaleLowerCase(tag)))
      .map(([both]) => `“${both}” is there twice`);
  },
  'warning',
);
