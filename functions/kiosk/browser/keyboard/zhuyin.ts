import type { HanTyping } from './suggest-han.ts';
import { zhuyinOf } from './zhuyin-of.ts';

/** What sounds alike to many: the retroflex sounds, and the two nasals. */
const alike: Readonly<Record<string, string>> = {
  ㄓ: 'ㄗ',
  ㄔ: 'ㄘ',
  ㄕ: 'ㄙ',
  ㄤ: 'ㄢ',
  ㄥ: 'ㄣ',
};

/** How Zhuyin is typed. Tones may be, and are not needed: some differ between Taiwan and elsewhere. */
export const zhuyinTyping: Omit<HanTyping, 'characters'> = {
  run: /[ㄅ-ㄩ][ㄅ-ㄩˊˇˋ˙]*$/,
  typedAs: (syllable) => {
    const spelled = zhuyinOf(syllable);
    return spelled === undefined ? [] : [spelled];
  },
  initialsOf: (syllable) => (syllable.length > 1 ? [syllable.slice(0, 1)] : []),
  passed: /^[ˊˇˋ˙]/,
  loosen: (letters) => letters.replaceAll(/[ㄓㄔㄕㄤㄥ]/g, (letter) => alike[letter] ?? letter),
};
