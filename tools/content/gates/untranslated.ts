import { isUntranslated } from '../text/untranslated.ts';
import { textGate } from './text-gate.ts';

/** A translation is not the English itself. */
export const untranslated = textGate('untranslated', ({ isSource, text, source, terms }) =>
  !isSource && isUntranslated(source, text, terms) ? ['it is the English itself'] : [],
);
