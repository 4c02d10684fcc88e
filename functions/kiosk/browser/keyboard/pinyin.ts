import type { HanTyping } from './suggest-han.ts';

/** How Pinyin is typed, without tones. */
export const pinyinTyping: Omit<HanTyping, 'characters'> = {
  run: /[a-z]+$/i,
  // `v` stands for ü; u does too, for nobody means u by it there.
  typedAs: (syllable) =>
    syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable],
  // `sj` and `shj` for 神经.
  initialsOf: (syllable) =>
    [syllable.slice(0, syllable.startsWith('h', 1) ? 2 : 1), syllable.slice(0, 1)].filter(
      (initial) => initial !== syllable,
    ),
  // What is one sound for many: z and zh, c and ch, s and sh, n and ng.
  loosen: (letters) => letters.replaceAll(/(?<=[zcs])h/g, '').replaceAll(/(?<=n)g(?![aeiou])/g, ''),
};
