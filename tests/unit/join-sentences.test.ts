import { expect, it } from 'vitest';
import { joinSentences } from '../../functions/shared/i18n/join-sentences.ts';

it.each([
  [['One.', 'Two.'], 'One. Two.'],
  [['一。', '二。', '三。'], '一。二。三。'],
  [['하나.', '둘.'], '하나. 둘.'],
  [['語言：简体中文', '二。'], '語言：简体中文 二。'],
  [['One.'], 'One.'],
  [[], ''],
])('joins %j', (sentences, joined) => {
  expect(joinSentences(sentences)).toBe(joined);
});
