import { assemble, disassemble, removeLastCharacter } from 'es-hangul';
import { completeWords, plainKey } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { latinPlane, lettersPlane, rowOf } from '../rows.ts';
import type { Key, OpenWriting, Row } from '../writing.ts';

/** The two-set layout (KS X 5002); what needs Shift there stands above the key that it is on. */
const rows = [
  'ㅃ ㅉ ㄸ ㄲ ㅆ _ _ _ ㅒ ㅖ',
  'ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ',
  'ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ',
  'ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ',
];

const hangul = /\p{Script=Hangul}$/u;

export const korean: OpenWriting = (request) => ({
  planes: [lettersPlane(request, rows.map(composing)), latinPlane(request)],
  erase: (before) =>
    hangul.test(before)
      ? before.slice(0, -1) + removeLastCharacter(before.slice(-1))
      : eraseLetter(before),
  suggest: completeWords(request.words, { keyOf: keyOfJamo }),
});

/**
 * Letter by letter: a syllable that is half written may end with the letter that the next one starts with, as 헐 does on the
 * way to 허리.
 */
function keyOfJamo(text: string): string {
  // Folding puts letters together again, and takes those that stand alone for others.
  return plainKey(disassemble(text)).normalize('NFD');
}

/** A letter joins the syllable before the caret where it can, and takes its last letter along where it must. */
function composing(letters: string): Row {
  return rowOf(letters).map((key): Key | undefined =>
    key === undefined ? undefined : { ...key, write: (before) => compose(before, key.label) },
  );
}

function compose(before: string, letter: string): string {
  return hangul.test(before)
    ? before.slice(0, -1) + assemble([before.slice(-1), letter])
    : before + letter;
}
