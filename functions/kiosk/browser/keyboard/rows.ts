import type { Key, Plane, Row, WritingRequest } from './writing.ts';

/** Stands for a place without a key. */
const gap = '_';

/** @param letters of a row, with spaces between them */
export function rowOf(letters: string): Row {
  return letters.split(' ').map((letter) => (letter === gap ? undefined : letterKey(letter)));
}

function letterKey(letter: string): Key {
  return { label: letter, write: (before) => before + letter };
}

export const qwerty = ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'] as const;

/** @param rows each as `rowOf` takes it, or made already */
export function lettersPlane({ strings }: WritingRequest, rows: readonly (string | Row)[]): Plane {
  return { label: strings.letters, rows: rows.map(madeRow), dir: 'ltr' };
}

/** Figures and signs. */
export function figuresPlane({ strings, locale }: WritingRequest): Plane {
  return {
    label: strings.numbers,
    rows: [figures(locale), rowOf("- ' . , / ( ) % +")],
    dir: 'ltr',
  };
}

/** Figures and Latin letters, for scripts whose texts have both: `MRI`. */
export function latinPlane({ strings, locale }: WritingRequest): Plane {
  const rows = [figures(locale), ...qwerty.slice(0, 2), `${qwerty[2]} - . /`];
  return { label: `ABC ${strings.numbers}`, rows: rows.map(madeRow), dir: 'ltr' };
}

function figures(locale: string): Row {
  const numbers = new Intl.NumberFormat(locale);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((figure) => letterKey(numbers.format(figure)));
}

function madeRow(row: string | Row): Row {
  return typeof row === 'string' ? rowOf(row) : row;
}
