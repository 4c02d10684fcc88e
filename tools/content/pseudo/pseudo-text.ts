/** Keeps placeholders out of what is changed. */
const parts = /(\{\{\w+\}\})/;

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Ü',
  W: 'Ŵ',
};

/** What is added, until a text is as long as a long language makes it. */
const filler = ['ëxţřá', 'łöñğ', 'ŵörđš', 'ţö', 'ƒíłł', 'ŗööm'];

/** Letters in the order of a to z. */
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهو';

/**
 * English as a language with long words would look: accented, two fifths longer, and in brackets, so that what is cut off
 * is seen. Placeholders and figures stay.
 */
export function expand(text: string): string {
  const accented = map(text, (letter) => accents[letter] ?? letter);
  const wanted = Math.ceil(text.length * 1.4);
  let expanded = accented;
  for (let index = 0; expanded.length < wanted; index += 1) {
    expanded += ` ${filler[index % filler.length] ?? ''}`;
  }
  return `[${expanded}]`;
}

/** English in Arabic letters, one for one: it runs from right to left as Arabic does, and needs no bidi controls. */
export function mirror(text: string): string {
  return map(text, (letter) => {
    const place = letter.toLowerCase().charCodeAt(0) - 97;
    return /[a-z]/i.test(letter) ? arabic.charAt(place) : letter;
  });
}

function map(text: string, change: (letter: string) => string): string {
  return text
    .split(parts)
    .map((part) => (parts.test(part) ? part : part.replaceAll(/[a-z]/gi, change)))
    .join('');
}
