import type { Rule } from './conventions.ts';
import { textGate, wordsOf } from './text-gate.ts';

/** Letters that a language's spelling does not have, though its script does. */
const spellings: Readonly<Record<string, readonly Rule[]>> = {
  // The official spelling of 1979: c only in ch; no q, no x; accents è, ò and à only.
  ht: [
    [/c(?!h)|[qx]/i, 'has a letter that Haitian Creole does not write: c without h, q or x'],
    [/[éêâîôûëïüùœç]/i, 'has a French accent; Haitian Creole has è, ò and à'],
  ],
  fa: [[/[يىكة]/, 'has an Arabic letter; write ی and ک']],
  ar: [[/[یکپچژگ]/, 'has a Persian letter; write ي and ك']],
  de: [[/ſ/, 'has a long s']],
  es: [[/[àèìòùâêîôûçãõ]/i, 'has a letter that Spanish does not write']],
  it: [[/[áíóúâêôûçñãõ]/i, 'has a letter that Italian does not write']],
  'pt-BR': [[/[ñèìòùüäö]/i, 'has a letter that Portuguese does not write']],
  fr: [[/[ñáíóúãõßäö]/i, 'has a letter that French does not write']],
  pl: [[/[qvx]|[äöüßéèñ]/i, 'has a letter that Polish does not write']],
};

/** Names that no language translates: of what partners find in their own web sites. */
const names = /\b(JavaScript|Content Security Policy)\b/g;

/** Words are spelled with the letters of the language; what stands in brackets may be the English term. */
export const orthography = textGate('orthography', ({ locale, text }) => {
  const words = wordsOf(text)
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(names, '');
  return (spellings[locale.tag] ?? [])
    .filter(([test]) => test.test(words))
    .map(([, message]) => message);
});
