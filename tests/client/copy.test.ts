import { describe, expect, it } from 'vitest';
import type { SyncEntry } from '../../client/src/api.ts';
import { apply, listTopics, type DeviceCopy, type TopicEntry } from '../../client/src/sync/copy.ts';

const resolved = { served: 'es', dir: 'ltr', isFallback: false, reason: 'exact' } as const;
const original = { method: 'original', status: 'original', stale: false } as const;

function topic(id: string, place: number, version = 'a'): TopicEntry {
  return {
    type: 'topic',
    id,
    kind: id.startsWith('conditions/') ? 'conditions' : 'treatments',
    place,
    version,
    locale: resolved,
    translation: original,
    title: id,
    summary: '',
    sections: [],
    terms: [],
    related: [],
    regions: [],
    alternates: [],
  };
}

const strings = (version: string): SyncEntry => ({ type: 'strings', version, strings: {} });
const glossary = (version: string): SyncEntry => ({
  type: 'glossary',
  version,
  locale: resolved,
  translation: original,
  terms: [],
});
const start = apply<DeviceCopy>({ topics: {} }, [
  topic('treatments/a', 0),
  topic('treatments/b', 1),
  strings('1'),
  glossary('1'),
]);

describe('what entries say is done', () => {
  it.each<[string, SyncEntry[], string[]]>([
    ['nothing', [], ['treatments/a:a', 'treatments/b:a']],
    [
      'a new topic',
      [topic('treatments/c', 2)],
      ['treatments/a:a', 'treatments/b:a', 'treatments/c:a'],
    ],
    ['a changed topic', [topic('treatments/a', 0, 'b')], ['treatments/a:b', 'treatments/b:a']],
    ['a removed topic', [{ type: 'removed', id: 'treatments/a' }], ['treatments/b:a']],
    [
      'a recalled topic',
      [{ type: 'recalled', id: 'treatments/a', recalledAt: '' }],
      ['treatments/b:a'],
    ],
    [
      'one that is not there',
      [{ type: 'removed', id: 'treatments/x' }],
      ['treatments/a:a', 'treatments/b:a'],
    ],
    [
      'in their order',
      [{ type: 'recalled', id: 'treatments/a', recalledAt: '' }, topic('treatments/a', 0, 'b')],
      ['treatments/a:b', 'treatments/b:a'],
    ],
    [
      'those of a later version of the API are passed over',
      [{ type: 'picture', id: 'treatments/a' } as unknown as SyncEntry],
      ['treatments/a:a', 'treatments/b:a'],
    ],
  ])('%s', (_, entries, expected) => {
    const before = structuredClone(start);
    const after = apply(start, entries);
    expect(
      Object.values(after.topics)
        .map(({ id, version }) => `${id}:${version}`)
        .toSorted(),
    ).toEqual(expected);
    expect(after).toMatchObject({ strings: { version: '1' }, glossary: { version: '1' } });
    expect(start).toEqual(before);
  });

  it('strings and the glossary are exchanged', () => {
    expect(apply(start, [strings('2')])).toMatchObject({
      strings: { version: '2' },
      glossary: { version: '1' },
    });
    expect(apply(start, [glossary('2')])).toMatchObject({
      strings: { version: '1' },
      glossary: { version: '2' },
    });
  });

  it('what else a copy has stays', () => {
    expect(apply({ ...start, own: 1 }, [strings('2')])).toMatchObject({ own: 1 });
  });
});

it('topics are listed in the order of their places', () => {
  const copy = apply(start, [
    topic('conditions/z', 0),
    topic('treatments/0', 3),
    topic('treatments/b', 0),
    topic('treatments/a', 1),
  ]);
  expect(listTopics(copy, 'treatments').map(({ id }) => id)).toEqual([
    'treatments/b',
    'treatments/a',
    'treatments/0',
  ]);
  expect(listTopics(copy)).toHaveLength(4);
});
