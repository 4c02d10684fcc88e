import { describe, expect, it } from 'vitest';
import { pathOfSubject, readEmbedPath } from '../../functions/partner/embed/embed-path.ts';

const topic = { type: 'topic', id: 'treatments/nerve-blocks' };

describe('the path of an embed', () => {
  it.each([
    ['es/treatments/nerve-blocks', { tag: 'es', subject: topic, format: 'page' }],
    ['es/treatments/nerve-blocks.json', { tag: 'es', subject: topic, format: 'json' }],
    [
      'zh-Hant/treatments/nerve-blocks.fragment.html',
      { tag: 'zh-Hant', subject: topic, format: 'fragment' },
    ],
    ['treatments/nerve-blocks.json', { tag: undefined, subject: topic, format: 'json' }],
    ['ar/benefits', { tag: 'ar', subject: { type: 'list', kind: 'benefits' }, format: 'page' }],
    ['pages', { tag: undefined, subject: { type: 'list', kind: 'pages' }, format: 'page' }],
    ['search.json', { tag: undefined, subject: { type: 'search' }, format: 'json' }],
    ['ko/search', { tag: 'ko', subject: { type: 'search' }, format: 'page' }],
    ['es/leeches/x', { tag: 'es', subject: undefined, format: 'page' }],
    ['es/treatments/Nerve', { tag: 'es', subject: undefined, format: 'page' }],
    ['es/treatments/a/b', { tag: 'es', subject: undefined, format: 'page' }],
    ['es', { tag: 'es', subject: undefined, format: 'page' }],
    ['', { tag: '', subject: undefined, format: 'page' }],
    ['es/search.html', { tag: 'es', subject: undefined, format: 'page' }],
  ])('%s', (path, expected) => {
    expect(readEmbedPath(path)).toEqual(expected);
  });

  it.each(['/treatments/nerve-blocks', '/conditions', '/search'])(
    '%s leads back to itself',
    (path) => {
      const { subject } = readEmbedPath(`es${path}`);
      expect(subject === undefined ? undefined : pathOfSubject(subject)).toBe(path);
    },
  );
});
