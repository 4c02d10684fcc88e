import type { Complaint } from './complaint.ts';
import { strings } from './strings.ts';

const rules: readonly (readonly [test: RegExp, message: string])[] = [
  [/^[\s\p{Cf}]*$/u, 'is empty'],
  [/^\s|\s$/, 'starts or ends with white space'],
  [/<\/?[a-z!]|&[a-z]+;|&#/i, 'holds HTML; texts are plain'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'holds a control character'],
  [/[\p{Co}\p{Cs}]/u, 'holds a character that means nothing to others'],
  [/\$t\(/, 'holds a reference to another string'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'holds a bidi control; readers add them'],
  [/\ufffd/, 'holds a replacement character: the file was not UTF-8'],
];

/** What is wrong with any text of a file, whatever it says. */
export function checkTexts(file: string, content: unknown): Complaint[] {
  return strings(content).flatMap(([key, text]) => {
    const message = textComplaint(text);
    return message === undefined ? [] : [{ file, key, message }];
  });
}

/** @returns the first thing that is wrong with a text, whatever it says: `is empty` */
export function textComplaint(text: string): string | undefined {
  const [, message] = rules.find(([test]) => test.test(text)) ?? [];
  if (message !== undefined) return message;
  return text === text.normalize('NFC') ? undefined : 'is not in Unicode normalization form C';
}
