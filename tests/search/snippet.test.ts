import { describe, expect, it } from 'vitest';
import { cutSnippet, findMatches } from '../../functions/shared/search/snippet.ts';

const marked = (text: string, ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('matches', () => {
  it.each([
    ['en', 'Nerves and a nerve.', ['nerve'], ['nerve']],
    ['zh-Hans', '硬膜外注射', ['硬膜', '膜外'], ['硬膜外']],
    ['vi', 'Đau lưng và đau cổ', ['dau'], ['Đau', 'đau']],
    ['ar', 'حُقَن الأعصاب', ['حقن'], ['حُقَن']],
    ['en', '💉 a nerve', ['nerve'], ['nerve']],
    ['en', 'nothing here', ['nerve'], []],
  ])('in %s, %j', (tag, text, terms, expected) => {
    expect(marked(text, findMatches(text, tag, new Set(terms)))).toEqual(expected);
  });
});

describe('a snippet', () => {
  const long = `${'Some words before. '.repeat(30)}Here is the nerve that hurts. ${'And more after. '.repeat(30)}`;

  it('is the whole of a short text', () => {
    const snippet = cutSnippet('A short nerve.', 'en', new Set(['nerve']));
    expect(snippet).toEqual({ text: 'A short nerve.', matches: [[8, 13]] });
  });

  it('is the part of a long text that says what was looked for, between words', () => {
    const snippet = cutSnippet(long, 'en', new Set(['nerve']));
    expect(snippet?.text.length).toBeLessThanOrEqual(160);
    expect(marked(snippet?.text ?? '', snippet?.matches ?? [])).toEqual(['nerve']);
    const start = long.indexOf(snippet?.text ?? '-');
    expect(long.slice(start - 1, start)).toMatch(/\W/);
  });

  it('is none of a text that does not say it', () => {
    expect(cutSnippet(long, 'en', new Set(['knee']))).toBeUndefined();
  });
});
