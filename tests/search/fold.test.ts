import { describe, expect, it } from 'vitest';
import { fold } from '../../functions/shared/search/fold.ts';

describe('fold', () => {
  it.each([
    ['Épidurale', 'epidurale', 'accents and case'],
    ['ĐIỆN', 'dien', 'Vietnamese letters and tones'],
    ['łokieć', 'lokiec', 'Polish letters'],
    ['Straße', 'strasse', 'the German ß'],
    ['İĞNE', 'igne', 'a Turkish capital with its dot'],
    ['ıgne', 'igne', 'a Turkish letter without it'],
    ['IGNE', 'igne', 'a capital that is another letter in Turkish'],
    ['ещё', 'еще', 'the Russian ё'],
    ['أَلَم', 'الم', 'Arabic vowel signs, and alef with hamza'],
    ['إبرة', 'ابره', 'teh marbuta'],
    ['مستشفى', 'مستشفي', 'alef maksura'],
    ['درد کمر یک', 'درد كمر يك', 'Persian kaf and yeh'],
    ['ألـــم', 'الم', 'kashida'],
    ['۱۲٣', '123', 'figures of Arabic and Persian'],
    ['ＭＲＩ', 'mri', 'wide letters'],
    ['ﾌﾞﾛｯｸ', 'ブロック', 'narrow katakana, its voicing kept'],
    ['がん', 'がん', 'voiced kana, which are other letters'],
    ['신경', '신경', 'Hangul, whole'],
    ['ปวดหลัง', 'ปวดหลัง', 'Thai vowels'],
  ])('of %s is %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same once more', () => {
    for (const text of ['ÉPİDURALE', 'ﾌﾞﾛｯｸ', 'أَلَم', 'Straße', 'ĐIỆN']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });
});
