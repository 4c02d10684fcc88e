import { fold } from './fold.ts';

/** A word, or a part of one, that a text can be found by. */
export interface Token {
  /** In the form in which words are compared. */
  readonly term: string;
  /** As it is written, where it has accents: `tối` is another word than `tôi`. */
  readonly accented?: string;
  /** Where it stands in the text, in UTF-16 code units: from the first to before the last. */
  readonly start: number;
  readonly end: number;
}

/** Scripts that set no spaces, or set them as the writer likes: their words are found by any two letters. */
const scripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${scripts}]+`, 'gu');
const spaced = new RegExp(`[^${scripts}]+`, 'gu');

/** Parts of Persian words are joined without touching, and as often written apart or together. */
const joiner = '\u200c';

/** What an article leaves of its vowel is no word: `l’arthrose`, `dell’anca`, `doctor’s`. */
const apostrophe = /['’‘ʼ]/;

/** A Latin letter with a mark on or through it; in other scripts such marks are left out by habit. */
const accent = /\p{Script=Latin}\p{Mn}|[đłø]/iu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

/**
 * Takes a text apart into what it can be found by: the words (UAX 29), and in scripts without spaces every two
 * neighbouring letters, for dictionaries split medical terms wrongly. Texts and queries are taken apart alike.
 *
 * @param tag of the locale whose reader searches
 */
export function* segment(text: string, tag: string): Generator<Token> {
  // Marks alone are no word.
  for (const token of tokensOf(text, tag)) if (token.term !== '') yield token;
}

function* tokensOf(text: string, tag: string): Generator<Token> {
  for (const { segment: word, index, isWordLike } of segmenterFor(tag).segment(text)) {
    if (isWordLike !== true) continue;
    for (const part of word.matchAll(spaced)) yield* spacedWord(part[0], index + part.index);
  }
  for (const run of text.matchAll(unspaced)) yield* pairs(run[0], run.index);
}

function* spacedWord(word: string, start: number): Generator<Token> {
  if (word.includes(joiner)) {
    yield { ...tokenOf(word, start), term: fold(word.replaceAll(joiner, '')) };
    yield* parts(word, joiner, start, 1);
  } else if (apostrophe.test(word)) yield* parts(word, apostrophe, start, 2);
  else yield tokenOf(word, start);
}

/** @param shortest how many letters a part must have to be a word */
function* parts(
  word: string,
  separator: string | RegExp,
  start: number,
  shortest: number,
): Generator<Token> {
  let place = start;
  for (const part of word.split(separator)) {
    if (part.length >= shortest) yield tokenOf(part, place);
    // Both separators are one code unit.
    place += part.length + 1;
  }
}

function* pairs(run: string, start: number): Generator<Token> {
  const letters = Array.from(run);
  if (letters.length === 1) yield tokenOf(run, start);
  let place = start;
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    if (next !== undefined) yield tokenOf(letter + next, place);
    place += letter.length;
  }
}

function tokenOf(word: string, start: number): Token {
  const token = { term: fold(word), start, end: start + word.length };
  return accent.test(word.normalize('NFD'))
    ? { ...token, accented: word.normalize('NFC').toLowerCase() }
    : token;
}
