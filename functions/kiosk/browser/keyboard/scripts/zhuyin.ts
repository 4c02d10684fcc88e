import { completeWords } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { pinyinTyping } from '../pinyin.ts';
import characters from '../readings-zh-Hant.json' with { type: 'json' };
import { latinPlane, qwerty, rowOf } from '../rows.ts';
import { suggestAll } from '../suggest-all.ts';
import { suggestHan } from '../suggest-han.ts';
import type { OpenWriting, Row } from '../writing.ts';
import { zhuyinTyping } from '../zhuyin.ts';

/** The standard layout (Dachen), as on every keyboard in Taiwan. */
const rows = [
  'ㄅ ㄉ ˇ ˋ ㄓ ˊ ˙ ㄚ ㄞ ㄢ ㄦ',
  'ㄆ ㄊ ㄍ ㄐ ㄔ ㄗ ㄧ ㄛ ㄟ ㄣ',
  'ㄇ ㄋ ㄎ ㄑ ㄕ ㄘ ㄨ ㄜ ㄠ ㄤ',
  'ㄈ ㄌ ㄏ ㄒ ㄖ ㄙ ㄩ ㄝ ㄡ ㄥ',
];
const toneNames: Readonly<Record<string, string>> = {
  ˊ: '二聲',
  ˇ: '三聲',
  ˋ: '四聲',
  '˙': '輕聲',
};

const typedAny = new RegExp(`${zhuyinTyping.run.source}|${pinyinTyping.run.source}`, 'i');

/** Traditional Chinese by Zhuyin, and by Pinyin for those who learnt that. */
export const zhuyin: OpenWriting = (request) => ({
  planes: [
    { label: '注音', rows: rows.map(namedRow), dir: 'ltr' },
    { label: '拼音', rows: qwerty.map(rowOf), dir: 'ltr' },
    latinPlane(request),
  ],
  erase: eraseLetter,
  suggest: suggestAll(
    suggestHan(request.words, { ...zhuyinTyping, characters }),
    suggestHan(request.words, { ...pinyinTyping, characters }),
    completeWords(request.words, { unspaced: typedAny }),
  ),
});

function namedRow(letters: string): Row {
  return rowOf(letters).map((key) => {
    const name = toneNames[key?.label ?? ''];
    return key === undefined || name === undefined ? key : { ...key, name };
  });
}
