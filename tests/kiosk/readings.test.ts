import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openWriting } from '../../functions/kiosk/browser/keyboard/open-writing.ts';
import { readJapanese } from '../../functions/kiosk/browser/keyboard/read-japanese.ts';
import { zhuyinOf } from '../../functions/kiosk/browser/keyboard/zhuyin-of.ts';
import japanese from '../../functions/kiosk/browser/keyboard/readings-ja.json' with { type: 'json' };
import traditional from '../../functions/kiosk/browser/keyboard/readings-zh-Hant.json' with { type: 'json' };
import { hanLocales } from '../../tools/kiosk/common-characters.ts';
import { readNames } from '../../tools/kiosk/names.ts';
import { readingsFile, writeReadings } from '../../tools/kiosk/readings.ts';

const strings = {
  label: 'Keyboard',
  candidates: 'Suggestions',
  space: 'Space',
  delete: 'Delete',
  letters: 'Letters',
  numbers: 'Numbers',
};

describe.each(hanLocales)('the readings of %s', (tag) => {
  it('are those of its names: otherwise run node tools/kiosk/readings.ts', async () => {
    const written = await readFile(readingsFile(tag), 'utf8');
    expect(written).toBe(writeReadings(await readNames(tag), tag));
  });

  it('have every character of its names', async () => {
    const known = new Set(await readFile(readingsFile(tag), 'utf8'));
    const names = (await readNames(tag)).join('').match(/\p{Script=Han}/gu) ?? [];
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((character) => !known.has(character))).toEqual([]);
  });
});

describe('Zhuyin', () => {
  it.each([
    ['shen', 'ㄕㄣ'],
    ['zhi', 'ㄓ'],
    ['si', 'ㄙ'],
    ['ri', 'ㄖ'],
    ['er', 'ㄦ'],
    ['yi', 'ㄧ'],
    ['you', 'ㄧㄡ'],
    ['yuan', 'ㄩㄢ'],
    ['yong', 'ㄩㄥ'],
    ['wu', 'ㄨ'],
    ['wen', 'ㄨㄣ'],
    ['weng', 'ㄨㄥ'],
    ['xuan', 'ㄒㄩㄢ'],
    ['jiong', 'ㄐㄩㄥ'],
    ['lv', 'ㄌㄩ'],
    ['nve', 'ㄋㄩㄝ'],
    ['gui', 'ㄍㄨㄟ'],
    ['liu', 'ㄌㄧㄡ'],
    ['zhun', 'ㄓㄨㄣ'],
    ['xyz', undefined],
  ])('of %s is %s', (pinyin, zhuyin) => {
    expect(zhuyinOf(pinyin)).toBe(zhuyin);
  });

  it('is another for every syllable', () => {
    const syllables = Object.keys(traditional);
    const spelled = syllables.map(zhuyinOf);
    expect(syllables.length).toBeGreaterThan(390);
    expect(spelled).not.toContain(undefined);
    expect(new Set(spelled).size).toBe(syllables.length);
  });
});

describe('the readings of Japanese', () => {
  it('are kana, and have every name', async () => {
    const readings = Object.values(japanese).flat();
    expect(readings.filter((reading) => !/^[ぁ-ゖー]+$/.test(reading))).toEqual([]);
    const read = readJapanese(japanese);
    const unread = (await readNames('ja')).flatMap((name) =>
      read(name)
        .filter((token) => token.readings.length === 0 && /\p{Script=Han}/u.test(token.text))
        .map(({ text }) => ({ name, text })),
    );
    expect(unread).toEqual([]);
  });

  it('take the longest part', () => {
    const tokens = readJapanese(japanese)('首の神経痛');
    expect(tokens.map(({ text, readings }) => [text, readings[0]])).toEqual([
      ['首', 'くび'],
      ['の', 'の'],
      ['神経痛', 'しんけいつう'],
    ]);
  });
});

describe('offered', () => {
  it.each([
    // Where more is typed than a word explains, the rest stays.
    ['zh-Hans', 'wo shenjingtengtong', '神经', 'wo 神经tengtong'],
    ['zh-Hans', 'senjin', '神经', '神经'],
    ['zh-Hans', 'sjt', '神经痛', '神经痛'],
    ['zh-Hans', 'nvren', '女', '女ren'],
    ['zh-Hans', 'nuren', '女', '女ren'],
    ['zh-Hans', '神经', '神经痛', '神经痛'],
    ['zh-Hans', 'rfa', 'RFA', 'RFA'],
    ['zh-Hant', 'ㄙㄣㄐㄧㄣ', '神經', '神經'],
    ['zh-Hant', 'ㄧㄝˋ', '液', '液'],
    ['zh-Hant', 'ㄧˋ', '液', '液'],
    ['ja', 'しんけいふろつく', '神経ブロック', '神経ブロック'],
    ['ja', 'シンケイ', '神経', '神経'],
    ['ja', 'こしのいたみ', '痛み', 'こしの痛み'],
    ['ja', 'へるにあ', 'ヘルニア', 'ヘルニア'],
    ['ja', 'ひざのち', '膝の注射', '膝の注射'],
    ['ja', 'らいぶ', 'ライブ', 'ライブ'],
    ['ko', '헐', '허리 통증', '허리 통증'],
    ['ko', '수술 후ㅇ', '수술 후유증', '수술 후유증'],
    ['fa', 'بی حسی م', 'بی‌حسی موضعی', 'بی‌حسی موضعی'],
    ['fr', "j'ai mal au d", 'mal au dos', "j'ai mal au dos"],
    ['vi', 'dau lung', 'đau lưng dưới', 'đau lưng dưới'],
  ])('in %s after “%s” is %s', async (locale, before, wanted, after) => {
    const writing = await openWriting({ locale, strings, words: await readNames(locale) });
    const offered = writing
      .suggest(before, '')
      .map(({ text, replaces, rest = '' }) => [
        text,
        before.slice(0, before.length - replaces) + text + rest,
      ]);
    expect(offered).toContainEqual([wanted, after]);
  });

  it('is nothing for a part of what is spelled', async () => {
    const writing = await openWriting({ locale: 'zh-Hans', strings, words: ['SCS', '神经'] });
    expect(writing.suggest('shens', '').map(({ text }) => text)).not.toContain('SCS');
    expect(writing.suggest('s', '').map(({ text }) => text)).toContain('SCS');
  });

  it('is nothing in the middle of a word', async () => {
    const writing = await openWriting({ locale: 'en', strings, words: ['nerve pain'] });
    expect(writing.suggest('ner', 've')).toEqual([]);
    expect(writing.suggest('ner', ' ve')).toHaveLength(1);
  });
});
