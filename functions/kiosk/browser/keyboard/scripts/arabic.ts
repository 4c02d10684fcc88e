import { completeWords } from '../complete.ts';
import { eraseLetter, joiner } from '../erase.ts';
import { offerVariants } from '../offer-variants.ts';
import { latinPlane, lettersPlane, rowOf } from '../rows.ts';
import { suggestAll } from '../suggest-all.ts';
import type { Key, OpenWriting, Row } from '../writing.ts';

const joinerKey: Key = {
  label: 'نیم‌فاصله',
  width: 2,
  write: (before) => before + joiner,
};

/** Arabic as on a PC; Persian as ISIRI 9147 has it, with a key for each of the letters that need two there. */
const arabicRows = ['ض ص ث ق ف غ ع ه خ ح ج د', 'ش س ي ب ل ا ت ن م ك ط', 'ذ ئ ء ؤ ر لا ى ة و ز ظ'];
const persianRows: readonly (string | Row)[] = [
  'ض ص ث ق ف غ ع ه خ ح ج چ',
  'ش س ی ب ل ا ت ن م ک گ آ',
  [...rowOf('ظ ط ژ ز ر ذ د پ و ئ'), joinerKey],
];

export const arabic: OpenWriting = (request) => {
  const isPersian = request.locale === 'fa';
  return {
    planes: [lettersPlane(request, isPersian ? persianRows : arabicRows), latinPlane(request)],
    erase: eraseLetter,
    suggest: suggestAll(
      offerVariants(isPersian ? ['اآأ', 'وؤ'] : ['اأإآ']),
      completeWords(request.words),
    ),
  };
};
