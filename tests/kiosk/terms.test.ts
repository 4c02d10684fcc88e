import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermMarker, explainedText } from '../../functions/kiosk/pages/terms.ts';

const named = (...terms: string[]) =>
  terms.map((term) => ({ id: term, term, definition: `What ${term} means.` }));
/** The text with what can be touched in brackets. */
const marked = (text: string, tag: string, ...terms: string[]) =>
  createTermMarker(named(...terms), tag)
    .cut(text)
    .map((piece) => (piece.term === undefined ? piece.text : `[${piece.text}]`))
    .join('');

describe('the words of a text that are explained', () => {
  it.each([
    ['en', 'A nerve block numbs.', ['nerve block'], 'A [nerve block] numbs.'],
    ['en', 'Nerve blocks numb.', ['nerve block'], 'Nerve blocks numb.'],
    ['en', 'Nerve block. A nerve block.', ['nerve block'], '[Nerve block]. A nerve block.'],
    [
      'en',
      'A nerve root block, a nerve.',
      ['nerve', 'nerve root block'],
      'A [nerve root block], a [nerve].',
    ],
    ['en', 'Nothing of it.', ['nerve'], 'Nothing of it.'],
    ['en', '', ['nerve'], ''],
    ['de', 'Eine Nervenblockade, ein Nerv.', ['Nerv'], 'Eine Nervenblockade, ein [Nerv].'],
    ['ar', 'إحصار العصب حقنة', ['إحصار العصب'], '[إحصار العصب] حقنة'],
    ['ar', 'بالالتهاب', ['التهاب'], 'بالالتهاب'],
    [
      'ja',
      '選択的神経根ブロックは',
      ['神経根', '選択的神経根ブロック'],
      '[選択的神経根ブロック]は',
    ],
    ['zh-Hans', '这种炎症很常见', ['炎症'], '这种[炎症]很常见'],
    ['ko', '염증을 줄입니다', ['염증'], '[염증]을 줄입니다'],
    // Folding makes two letters of one: places would not be the same.
    ['tr', 'İltihap', ['iltihap'], '[İltihap]'],
    ['en', 'İ nerve', ['nerve'], 'İ nerve'],
  ] as const)('in %s: %s with %j', (tag, text, terms, expected) => {
    expect(marked(text, tag, ...terms)).toBe(expected);
  });

  it('are marked once in a whole text', () => {
    const marker = createTermMarker(named('nerve'), 'en');
    const count = (text: string) => marker.cut(text).filter(({ term }) => term).length;
    expect([count('A nerve.'), count('The nerve.')]).toEqual([1, 0]);
  });

  it('are shown with all that stands around them', async () => {
    const parts = fc.constantFrom(
      'nerve',
      'block',
      ' ',
      ', ',
      '. ',
      '“',
      '”',
      '(',
      ')',
      '.',
      ',',
      'a',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (words) => {
        const text = words.join('');
        const shown = await explainedText(text, createTermMarker(named('nerve', 'block'), 'en'));
        expect(shown.toString().replaceAll(/<[^>]*>/g, '')).toBe(text);
      }),
    );
  });

  it('take the marks that touch them along to the next line', async () => {
    const shown = await explainedText('Say “nerve”.', createTermMarker(named('nerve'), 'en'));
    expect(shown.toString()).toMatch(
      /^Say <span class="whole">“<button[^>]*>nerve<\/button>”\.<\/span>$/,
    );
  });
});
