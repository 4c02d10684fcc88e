import { otherChinese } from './han.ts';
import { latinSentences, lookalikeWords, withoutBrackets } from './latin-words.ts';

/** The Unicode scripts that the letters of an ISO 15924 script are of. */
const letters: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /[\p{Script=Han}\p{Script=Bopomofo}]/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
};

/** How many Latin letters a text in another script may hold outside of brackets, whatever else it holds. */
const freeLatin = 24;

/** How many Latin letters say what one character says, where a character is a word or a syllable. */
const lettersPerCharacter: Readonly<Record<string, number>> = {
  Hans: 3,
  Hant: 3,
  Jpan: 2,
  Kore: 2,
};

/**
 * What is wrong with the script of a text.
 *
 * @param script ISO 15924 code of the script that it should be in
 * @returns such as `"м" is not Latin`; empty where nothing is
 */
export function scriptProblems(text: string, script: string): string[] {
  const own = letters[script];
  if (own === undefined) return [];
  const problems: string[] = [];
  const all = text.match(/(?!\p{Script_Extensions=Common})\p{L}/gu) ?? [];
  const latin = withoutBrackets(text).match(/\p{Script=Latin}/gu) ?? [];
  const foreign = all.filter((letter) => !own.test(letter) && !/\p{Script=Latin}/u.test(letter));
  for (const letter of new Set(foreign))
    problems.push(`"${letter}" is not of the script ${script}`);

  if (script !== 'Latn') {
    const owned = all.filter((letter) => own.test(letter)).length;
    const weight = lettersPerCharacter[script] ?? 1;
    if (latin.length > freeLatin && latin.length > owned * weight)
      problems.push('most of it is in Latin letters');
    for (const words of latinSentences(text)) problems.push(`"${words}" is not translated`);
    for (const letter of script === 'Cyrl' ? lookalikeWords(text) : []) {
      problems.push(`"${letter}" is a Latin letter that looks like a Cyrillic one`);
    }
    // Words of Chinese and Japanese follow one another without a space.
    for (const word of script === 'Cyrl' || script === 'Arab' ? mixedWords(text, own) : []) {
      problems.push(`"${word}" mixes two scripts`);
    }
  }
  if (script === 'Hans' || script === 'Hant') {
    const others = otherChinese(text, script);
    const other = script === 'Hans' ? 'Traditional' : 'Simplified';
    if (others.length > 0) problems.push(`"${others.join('')}" is ${other} Chinese`);
  }
  return problems;
}

/** Words with letters of a script and Latin ones that look like them. */
function mixedWords(text: string, own: RegExp): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => own.test(word) && /\p{Script=Latin}/u.test(word));
}
