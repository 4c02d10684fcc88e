import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../functions/shared/domain/search.ts';
import type { TopicId } from '../../functions/shared/domain/topic.ts';
import { miniSearchIndexer } from '../../functions/shared/search/indexer.ts';
import { openTopicIndex } from '../../functions/shared/search/topic-index.ts';

const entry = (id: TopicId, members: Partial<SearchEntry>): SearchEntry => ({
  id,
  title: '',
  aliases: '',
  terms: '',
  summary: '',
  headings: '',
  body: '',
  ...members,
});

/** An index in pieces of one size. */
function indexOf(tag: string, entries: readonly SearchEntry[], size = entries.length) {
  const pieces: string[] = [];
  for (let start = 0; start < entries.length; start += size) {
    const segment = miniSearchIndexer.open(tag);
    for (const each of entries.slice(start, start + size)) segment.add(each);
    pieces.push(JSON.stringify(segment.finish()));
  }
  return openTopicIndex(pieces, tag);
}

const entries = [
  entry('treatments/a', { title: 'Nerve blocks', body: 'They help the back and the knee.' }),
  entry('treatments/b', { title: 'Injections', body: 'Nerve blocks are another treatment.' }),
  entry('treatments/c', { title: 'Stimulation', aliases: 'pain pacemaker\nneurostimulator' }),
  entry('conditions/d', { title: 'Back pain', aliases: 'lumbago', body: 'Pain in the back.' }),
];

describe('the index of topics', () => {
  const index = indexOf('en', entries);
  const found = (query: string) => index.search(query).map(({ id }) => id);

  it.each([
    ['a title comes before a text', 'nerve blocks', ['treatments/a', 'treatments/b']],
    ['the beginning of a word is enough', 'stimul', ['treatments/c']],
    ['one typing error is overlooked', 'stimulatoin', []],
    ['one letter wrong', 'stimulotion', ['treatments/c']],
    ['one letter missing', 'stimuation', ['treatments/c']],
    ['one letter too many', 'stimulattion', ['treatments/c']],
    ['short words are taken as they are', 'beck', []],
    ['another name finds', 'pain pacemaker', ['treatments/c']],
    ['a whole name comes first', 'lumbago', ['conditions/d']],
    ['all words before some', 'knee back', ['treatments/a']],
    ['some words where not all are there', 'lumbago elephant', ['conditions/d']],
    ['nothing is found of nothing', '', []],
    ['nor of marks', ".*?+^${}()|[]\\ ' OR 1=1 --", []],
  ])('%s: %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('tells which terms of the text were found', () => {
    const [hit] = index.search('pacemak');
    expect(hit?.terms).toEqual(['pacemaker']);
  });

  it('finds with accents and without', () => {
    const french = indexOf('fr', [
      entry('treatments/a', { title: 'Péridurale' }),
      entry('treatments/b', { title: 'Bloc' }),
    ]);
    for (const query of ['péridurale', 'peridurale', 'PÉRIDURALE']) {
      expect(french.search(query).map(({ id }) => id)).toEqual(['treatments/a']);
    }
  });

  it('takes a word with accents for itself before it takes it for another', () => {
    const vietnamese = indexOf('vi', [
      entry('benefits/a', { title: 'tối', body: 'tối tối tối' }),
      entry('benefits/b', { title: 'việc', body: 'tôi' }),
    ]);
    expect(vietnamese.search('tôi').map(({ id }) => id)).toEqual(['benefits/b']);
    expect(vietnamese.search('toi')).toHaveLength(2);
  });

  it('finds the same, whole or in pieces', () => {
    const pieces = indexOf('en', entries, 1);
    for (const query of ['nerve blocks', 'pacemaker', 'back', 'elephant']) {
      const ids = pieces.search(query).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(found(query).toSorted());
    }
  });

  it('takes for common what is common in all of it, not in a piece', () => {
    const many = (kind: 'treatments' | 'conditions', length: number, body: string) =>
      Array.from({ length }, (_, n) => entry(`${kind}/${kind[0]}${n}`, { title: `x${n}`, body }));
    const all = [
      ...many('treatments', 20, 'needle pain'),
      ...many('conditions', 10, 'back back pain'),
    ];
    for (const size of [30, 10]) {
      const hits = indexOf('en', all, size).search('back pain x3');
      expect(hits.map(({ id }) => id)).toEqual(['conditions/c3']);
    }
  });

  it('finds whatever form a query’s letters come in', () => {
    for (const [tag, text] of [
      ['ko', '통증'],
      ['ja', 'がん'],
      ['vi', 'đau lưng'],
    ] as const) {
      const own = indexOf(tag, [entry('pages/a', { title: text })]);
      for (const form of ['NFC', 'NFD', 'NFKD'] as const) {
        expect(own.search(text.normalize(form))).toHaveLength(1);
      }
    }
    expect(indexOf('ja', [entry('pages/a', { title: 'ブロック' })]).search('ﾌﾞﾛｯｸ')).toHaveLength(
      1,
    );
  });

  it('does bounded work for endless queries', () => {
    expect(found('nerve '.repeat(5_000))).toContain('treatments/a');
    const words = Array.from({ length: 5_000 }, (_, n) => `w${n}`).join(' ');
    expect(found(words)).toEqual([]);
  });
});
