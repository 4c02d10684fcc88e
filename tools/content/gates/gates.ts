import { completeness } from './completeness.ts';
import { doubledWords } from './doubled-words.ts';
import { forbiddenCharacters } from './forbidden.ts';
import type { Gate } from './gate.ts';
import { length, proportion } from './length.ts';
import { markedChanges } from './marked-changes.ts';
import { numbers } from './numbers.ts';
import { orthography } from './orthography.ts';
import { punctuation } from './punctuation.ts';
import { readability } from './readability.ts';
import { script } from './script.ts';
import { terminology } from './terminology.ts';
import { untranslated } from './untranslated.ts';

/** Everything that content must pass beyond what publishing itself refuses. */
export const gates: readonly Gate[] = [
  completeness,
  markedChanges,
  script,
  orthography,
  punctuation,
  forbiddenCharacters,
  numbers,
  untranslated,
  terminology,
  doubledWords,
  length,
  proportion,
  readability,
];
