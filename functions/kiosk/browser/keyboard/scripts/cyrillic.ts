import { completeWords } from '../complete.ts';
import { eraseLetter } from '../erase.ts';
import { latinPlane, lettersPlane } from '../rows.ts';
import type { OpenWriting } from '../writing.ts';

/** Russian, as on its typewriters and computers. */
const rows = ['й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э', 'я ч с м и т ь б ю ё'];

export const cyrillic: OpenWriting = (request) => ({
  planes: [lettersPlane(request, rows), latinPlane(request)],
  erase: eraseLetter,
  suggest: completeWords(request.words),
});
