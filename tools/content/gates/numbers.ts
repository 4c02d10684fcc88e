import { numberProblems } from '../text/numbers.ts';
import { textGate } from './text-gate.ts';

/** A translation has the numbers of the English, and no other. */
export const numbers = textGate('numbers', ({ isSource, text, source }) =>
  isSource ? [] : numberProblems(source, text),
);
