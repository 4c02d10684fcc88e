import { completeWords } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { pinyinTyping } from '../pinyin.ts';
import characters from '../readings-zh-Hans.json' with { type: 'json' };
import { figuresPlane, lettersPlane, qwerty } from '../rows.ts';
import { suggestAll } from '../suggest-all.ts';
import { suggestHan } from '../suggest-han.ts';
import type { OpenWriting } from '../writing.ts';

/** Simplified Chinese by Pinyin. */
export const pinyin: OpenWriting = (request) => ({
  planes: [lettersPlane(request, qwerty), figuresPlane(request)],
  erase: eraseLetter,
  suggest: suggestAll(
    suggestHan(request.words, { ...pinyinTyping, characters }),
    completeWords(request.words, { unspaced: pinyinTyping.run }),
  ),
});
