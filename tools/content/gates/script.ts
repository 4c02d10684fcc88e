import { scriptProblems } from '../text/script.ts';
import { textGate, wordsOf } from './text-gate.ts';

/** Texts are in the letters of their locale: one Cyrillic letter in a Spanish word stops a screen reader. */
export const script = textGate('script', ({ locale, text }) =>
  scriptProblems(wordsOf(text), locale.script),
);
