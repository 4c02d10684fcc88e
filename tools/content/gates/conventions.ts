/** What must not be found, and what to write instead. */
export type Rule = readonly [test: RegExp, message: string];

/** How a language is written. */
export interface Conventions {
  /** The marks that open and close a quotation. */
  readonly quotes: string;
  readonly rules: readonly Rule[];
}

/** Rules of every language. */
export const everywhere: readonly Rule[] = [
  [/\S {2,}\S/, 'has two spaces in a row'],
  [/\.{3}/, 'has three full stops; write …'],
  [/'/, 'has a typewriter’s apostrophe or quote; write ’, or the quotes of the language'],
  [/[ \u00a0\u202f][,.](?!\d)/, 'has a space before a comma or a full stop'],
];

const spacedMarks: Rule = [/[ \u00a0\u202f][;:!?]/, 'has a space before a mark'];
const otherScripts: Rule = [
  /[，。？！；：、،؛؟]/,
  'has a mark of another script; write , . ? ! ; :',
];
const western: readonly Rule[] = [spacedMarks, otherScripts];

const halfWidth = 'has a half-width mark; write ， 。 ； ： ！ ？ （ ）';
const character = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** Also behind a Latin word (MRI), where the sentence ends or goes on with a character. */
const eastAsian: readonly Rule[] = [
  [new RegExp(`${character}[,.;:!?()]|[,.;:!?](?:$| *${character})`, 'u'), halfWidth],
];

const arabic: readonly Rule[] = [
  [/[,;?]/, 'has a Latin mark; write ، ؛ ؟'],
  [/[ \u00a0][،؛؟:!]/, 'has a space before a mark'],
  // Phone numbers, dates and levels of the spine are read off papers that have these figures.
  [/[٠-٩۰-۹]/, 'has other figures than 0 to 9'],
];

/** How the languages of the registry are written, by tag. */
export const conventions: Readonly<Record<string, Conventions>> = {
  en: { quotes: '“”', rules: western },
  es: {
    quotes: '“”',
    rules: [
      ...western,
      [/^[^¿]*\?|\?[^¿]*\?/, 'has a question that does not begin with ¿'],
      [/^[^¡]*!|![^¡]*!/, 'has an exclamation that does not begin with ¡'],
      [/¿[^?]*(?:¿|$)/, 'has ¿ without ?'],
      [/¡[^!]*(?:¡|$)/, 'has ¡ without !'],
    ],
  },
  'zh-Hans': { quotes: '“”', rules: eastAsian },
  'zh-Hant': { quotes: '「」', rules: eastAsian },
  ja: { quotes: '「」', rules: [...eastAsian, [/[，．]/, 'has ， or ．; write 、 and 。']] },
  vi: { quotes: '“”', rules: western },
  ko: { quotes: '‘’', rules: western },
  fil: { quotes: '“”', rules: western },
  ru: { quotes: '«»', rules: western },
  ht: {
    quotes: '“”',
    rules: [
      ...western,
      [/\bl['’]\p{L}/iu, 'has a French article; Haitian writes it behind the noun'],
    ],
  },
  fr: {
    quotes: '«»',
    rules: [
      otherScripts,
      [/[^\u00a0\u202f][;:!?»]/, 'lacks the space that does not break before ; : ! ? »'],
      [/«(?![\u00a0\u202f])/, 'lacks the space that does not break after «'],
    ],
  },
  pl: { quotes: '„”', rules: western },
  'pt-BR': { quotes: '“”', rules: western },
  it: { quotes: '«»', rules: western },
  de: { quotes: '„“', rules: western },
  ar: { quotes: '«»', rules: arabic },
  fa: { quotes: '«»', rules: arabic },
};
