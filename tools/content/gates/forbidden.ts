import { textGate } from './text-gate.ts';

/** Characters that look like others or like nothing; publishing refuses more: see `check-text.ts`. */
const forbidden: readonly (readonly [test: RegExp, message: string])[] = [
  [/\u00ad/, 'holds a soft hyphen: the page breaks lines itself'],
  [/[\u200b\u2060\ufeff]/, 'holds a character without width'],
  [/\u0640/, 'holds a tatweel, which stretches a word for looks'],
  [/[\ufb00-\ufdff\ufe70-\ufefc]/, 'holds a presentation form instead of a letter'],
  [/\p{Extended_Pictographic}/u, 'holds an emoji'],
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
  return found;
});
