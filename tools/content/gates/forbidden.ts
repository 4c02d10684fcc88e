import { textGate } from './text-gate.ts';

/** Characters that look like others or like nothing; publishing refuses more: see `check-text.ts`. */
const forbidden: readonly (readonly [test: RegExp, message: string])[] = [
  [/\u00ad/, 'holds a soft hyphen: the page breaks lines itself'],
  // The soft hyphen and the joiner of Persian have rules of their own.
  [/(?![\u00ad\u200c])\p{Default_Ignorable_Code_Point}/u, 'holds a character without width'],
  [/\u0640/, 'holds a tatweel, which stretches a word for looks'],
  [/[\ufb00-\ufdff\ufe70-\ufefc]/, 'holds a presentation form instead of a letter'],
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, 'holds an emoji'],
  [/\p{Cn}/u, 'holds a code point that is no character'],
];

/** Scripts in which full-width forms of ASCII are punctuation of their own. */
const fullWidth: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan']);
/** Languages that write a space that does not break: before a colon, after a short word. */
const unbrokenSpace: ReadonlySet<string> = new Set(['fr', 'ru']);

export const forbiddenCharacters = textGate('forbidden-characters', ({ locale, text }) => {
  const found = forbidden.filter(([test]) => test.test(text)).map(([, message]) => message);
  if (!fullWidth.has(locale.script) && /[\uff01-\uff5e]/.test(text)) {
    found.push('holds a full-width character');
  }
  if (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text)) {
    found.push('holds a full-width letter or figure');
  }
  if (!unbrokenSpace.has(locale.tag) && /[\u00a0\u202f]/.test(text)) {
    found.push('holds a space that does not break, which this language does not write');
  }
  if (locale.tag !== 'fa' && text.includes('\u200c')) {
    found.push('holds a joiner that only Persian writes');
  }
  // JavaScript's white space, without the plain one and those that are told above.
  if (/[^\S \u00a0\u202f\ufeff]/.test(text)) {
    found.push('holds a space that is not of this language');
  }
  return found;
});
