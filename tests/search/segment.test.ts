import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../functions/shared/search/fold.ts';
import { segment } from '../../functions/shared/search/segment.ts';

const terms = (text: string, tag: string) => Array.from(segment(text, tag), ({ term }) => term);

describe('segment', () => {
  it.each([
    ['en', 'A pinched nerve.', ['a', 'pinched', 'nerve']],
    ['en', "the doctor's office", ['the', 'doctor', 'office']],
    ['fr', "l’arthrose de l'épaule", ['arthrose', 'de', 'epaule']],
    ['it', 'dolore all’anca', ['dolore', 'all', 'anca']],
    ['zh-Hans', '硬膜外', ['硬膜', '膜外']],
    ['zh-Hant', '痛', ['痛']],
    ['ja', 'ブロック注射', ['ブロ', 'ロッ', 'ック', 'ク注', '注射']],
    ['ja', 'MRI検査', ['mri', '検査']],
    ['ko', '신경 차단술', ['신경', '차단', '단술']],
    ['th', 'ปวด', ['ปว', 'วด']],
    ['fa', 'بلوک‌های عصبی', ['بلوكهاي', 'بلوك', 'هاي', 'عصبي']],
    ['en', '💉 🦴', []],
    ['en', '  \n', []],
  ])('in %s takes %j apart', (tag, text, expected) => {
    expect(terms(text, tag)).toEqual(expected);
  });

  it('keeps a word as it is written beside its plain form where it has accents', () => {
    const [accented, plain] = [...segment('tối toi', 'vi')];
    expect(accented).toMatchObject({ term: 'toi', accented: 'tối' });
    expect(plain).not.toHaveProperty('accented');
  });

  it('finds a word wherever it stands, whatever stands around it', () => {
    for (const [tag, text, query] of [
      ['ja', '硬膜外ブロック注射とは', '硬膜外'],
      ['zh-Hans', '什么是硬膜外类固醇注射', '硬膜外'],
      ['ko', '신경차단술은', '신경 차단술'],
    ] as const) {
      const known = new Set(terms(text, tag));
      expect(terms(query, tag).filter((term) => !known.has(term))).toEqual([]);
    }
  });

  it('tells of every token where it stands, in any text', () => {
    const tags = fc.constantFrom('en', 'ja', 'ar', 'fa', 'ko', 'fr');
    const texts = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('硬膜外', 'l’os', 'می‌خواهم', ' ')),
    );
    fc.assert(
      fc.property(texts, tags, (parts, tag) => {
        const text = parts.join('');
        for (const { start, end, term } of segment(text, tag)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).toBe(fold(text.slice(start, end).replaceAll('\u200c', '')));
        }
      }),
      { numRuns: 300 },
    );
  });
});
