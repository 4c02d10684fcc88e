import { englishReadingOf, readingsOf } from './number-reading.ts';

/** Numbers in figures, in any script's digits: of `L4` the 4. A space that does not break may group thousands. */
const number = /\p{Nd}+(?:[.,٫٬]\p{Nd}+|[\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu;

/** The numbers of a text in ASCII digits, sorted; `{{count}}` is none. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(number)].map(([found]) => toAscii(found)).toSorted();
}

/** A language may write a small number in figures where English writes the word. */
const words: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/**
 * The numbers that a translation lost or added.
 *
 * @returns such as `4 is lost`; empty where both have the same
 */
export function numberProblems(source: string, translated: string): string[] {
  const [wanted, found] = [numbersIn(source), numbersIn(translated)];
  const spelled = (source.toLowerCase().match(/[a-z]+/g) ?? []).flatMap(
    (word) => words[word] ?? [],
  );
  const lost = without(wanted, found, isSame);
  const added = without(found, wanted, (other, english) => isSame(english, other));
  return [
    ...lost.map((each) => `the number ${each} is lost`),
    ...without(added, spelled, (other, word) => other === word).map(
      (each) => `the number ${each} is not in the English`,
    ),
  ];
}

/** Whether a number of a translation may mean an English one. */
function isSame(english: string, other: string): boolean {
  return readingsOf(other).includes(englishReadingOf(english));
}

/** What of a list is not in another, as often as it is there. */
function without(
  list: readonly string[],
  other: readonly string[],
  matches: (item: string, one: string) => boolean,
): string[] {
  const left = [...other];
  return list.filter((item) => {
    const index = left.findIndex((one) => matches(item, one));
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

/** A decimal digit's value is its distance from its script's zero, and the zeros stand at the start of a run of ten. */
function toAscii(text: string): string {
  return text
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}

function digitValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}
