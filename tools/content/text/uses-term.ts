/** Languages that put no space between words, or endings on them that are written together. */
const together: ReadonlySet<string> = new Set(['ja', 'ko', 'zh-Hans', 'zh-Hant']);
/** Languages whose words change inside: what stays are their consonants. */
const consonantal: ReadonlySet<string> = new Set(['ar', 'fa']);

/** What is left of a word when its ending may be another: at least this share of its letters. */
const stemShare = 0.6;
const shortestStem = 3;
/** A stem of this length is looked for inside of longer words, too: German writes words together. */
const distinctStem = 5;

/** Words that join others: they change with the sentence. */
const joining = new Set(
  'de del della dei delle di da do dos das la le el les los las der die den des du nan yon ng na sa con avec mit y o e a i z po por par et ou und oder и в un una uno une um uma'.split(
    ' ',
  ),
);

/** Where an English text uses a term: as whole words, in the singular or the plural. */
export function findEnglishTerm(text: string, term: string): { start: number; end: number }[] {
  const pattern = new RegExp(`\\b${RegExp.escape(term)}(s|es)?\\b`, 'gi');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * Whether a translation uses a term of its language, in any of its forms. It is lenient: the words of the term may be
 * inflected, stand apart, or inside of longer words.
 *
 * @param tag of the locale
 */
export function usesTerm(text: string, term: string, tag: string): boolean {
  const whole = normalize(text, tag);
  const wanted = normalize(term.replaceAll(/\s*[(（][^)）]*[)）]/g, ''), tag);
  if (whole.includes(wanted)) return true;
  if (together.has(tag)) return whole.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
  const words = wordsIn(whole);
  return wordsIn(wanted)
    .filter((word) => !joining.has(word))
    .every((word) => words.some((found) => isForm(found, word, tag)));
}

function isForm(found: string, word: string, tag: string): boolean {
  const stem = word.slice(0, Math.max(shortestStem, Math.ceil(word.length * stemShare)));
  if (consonantal.has(tag)) {
    const bones = consonants(word);
    return found.includes(stem) || (bones.length >= 2 && consonants(found).includes(bones));
  }
  return stem.length >= distinctStem ? found.includes(stem) : found.startsWith(stem);
}

/** What stays of an Arabic word in its plural: عصب of أعصاب. */
function consonants(word: string): string {
  return word.replace(/^ال/, '').replaceAll(/[اويئؤءةىه]/g, '');
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One spelling for a word in all its forms: no case, no accents or vowel signs, no joiners. */
function normalize(text: string, tag: string): string {
  const plain = text.toLocaleLowerCase(tag).replaceAll('\u200c', ' ');
  return together.has(tag) ? plain : plain.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
