import { expect, it } from 'vitest';
import { noticeOf } from '../../functions/shared/i18n/notice.ts';
import { translatorFor } from '../../functions/shared/i18n/translator.ts';

it.each([
  ['en', 'Ask us.', 'Or call {{phone}}.', 'Ask us. Or call 555.'],
  ['zh-Hans', '请询问我们。', '或拨打{{phone}}。', '请询问我们。或拨打555。'],
])('joins two sentences in %s as the script does', (tag, text, phone, expected) => {
  const t = translatorFor({ notice: { title: '', text, phone } }, { tag });
  expect(noticeOf(t, { phone: '555' }).text).toBe(expected);
});
