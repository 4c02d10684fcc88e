import { completeWords } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { offerVariants } from '../offer-variants.ts';
import { figuresPlane, lettersPlane, qwerty } from '../rows.ts';
import { suggestAll } from '../suggest-all.ts';
import type { OpenWriting } from '../writing.ts';

interface LatinKeys {
  readonly rows: readonly string[];
  /** Letters that have no key of their own, with the one whose forms they are. */
  readonly variants?: readonly string[];
}

const [top, home, bottom] = qwerty;
const english: LatinKeys = { rows: qwerty };

/** The keys that people of each language know, and those of its own letters that a search would not do without. */
const keys: Readonly<Record<string, LatinKeys>> = {
  es: { rows: [top, `${home} ñ`, bottom], variants: ['aá', 'eé', 'ií', 'oó', 'uúü'] },
  fil: { rows: [top, `${home} ñ`, `${bottom} -`] },
  ht: { rows: [top, `${home} è`, `${bottom} ò à '`] },
  fr: {
    rows: ['a z e r t y u i o p', 'q s d f g h j k l m', "w x c v b n é è ç à '"],
    variants: ['aàâ', 'cç', 'eéèêë', 'iîï', 'oôœ', 'uùûü'],
  },
  pl: { rows: ['ą ć ę ł ń ó ś ź ż', ...qwerty] },
  'pt-BR': {
    rows: [top, `${home} ç`, bottom],
    variants: ['aáâãà', 'eéê', 'ií', 'oóôõ', 'uú'],
  },
  it: { rows: [`${top} è`, `${home} ò à`, `${bottom} ù ì é '`] },
  de: { rows: ['q w e r t z u i o p ü', 'a s d f g h j k l ö ä', 'y x c v b n m ß'] },
};

export const latin: OpenWriting = (request) => {
  const { rows, variants = [] } = keys[request.locale] ?? english;
  return {
    planes: [lettersPlane(request, rows), figuresPlane(request)],
    erase: eraseLetter,
    suggest: suggestAll(offerVariants(variants), completeWords(request.words)),
  };
};
