import { completeWords } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { figuresPlane, lettersPlane, qwerty, rowOf } from '../rows.ts';
import type { Key, OpenWriting } from '../writing.ts';
import { writeTone } from '../write-tone.ts';

/** Tones by their names, which bear them, and the marks that Unicode writes them with. */
const tones: readonly (readonly [name: string, mark: string])[] = [
  ['sắc', '\u0301'],
  ['huyền', '\u0300'],
  ['hỏi', '\u0309'],
  ['ngã', '\u0303'],
  ['nặng', '\u0323'],
];

/** Letters and tones have keys of their own, as on a Vietnamese keyboard (TCVN 6064): nothing need be learnt. */
export const vietnamese: OpenWriting = (request) => ({
  planes: [
    lettersPlane(request, [[...rowOf('ă â đ ê ô ơ ư'), ...tones.map(toneKey)], ...qwerty]),
    figuresPlane(request),
  ],
  erase: eraseLetter,
  suggest: completeWords(request.words),
});

function toneKey([label, mark]: (typeof tones)[number]): Key {
  return { label, write: (before) => writeTone(before, mark) };
}
