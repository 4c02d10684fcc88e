import { expect, it } from 'vitest';
import type { ComparedTopic } from '../../functions/content/changes/compare-pieces.ts';
import { newsOf } from '../../functions/content/changes/news.ts';
import { diffManifests } from '../../functions/shared/domain/diff-manifests.ts';
import type { ManifestEntry } from '../../functions/shared/domain/manifest.ts';

const machine = { method: 'machine', status: 'unreviewed', stale: false } as const;
const entry: ManifestEntry = {
  id: 'treatments/a',
  kind: 'treatments',
  title: 'A',
  summary: 'About A.',
  document: 'one',
  served: 'es',
  reason: 'exact',
  translation: { ...machine, updatedAt: '2026-11-01' },
  alternates: ['en', 'es'],
  related: [],
  regions: [],
};
const reviewed = { ...machine, status: 'reviewed', reviewedAt: '2026-11-22' } as const;

function compared(
  before: ManifestEntry | undefined,
  now: ManifestEntry | undefined,
): ComparedTopic {
  const [change] = diffManifests([before ?? []].flat(), [now ?? []].flat());
  return { kinds: change?.kinds ?? [], before, now };
}

it.each<[string, Partial<ManifestEntry>, readonly string[]]>([
  ['nothing', {}, []],
  ['its place', { alternates: ['en', 'es', 'fr'] }, []],
  ['its text', { document: 'two' }, ['text']],
  [
    'its text, and so the day of its last change',
    { document: 'two', translation: { ...machine, updatedAt: '2026-11-22' } },
    ['text'],
  ],
  ['the day of its last change alone', { translation: machine }, []],
  ['a review', { translation: reviewed }, ['reviewed']],
  ['its text and a review', { document: 'two', translation: reviewed }, ['text', 'reviewed']],
  ['that it is stale', { translation: { ...machine, stale: true } }, ['provenance']],
  [
    'its text, made by a person',
    { document: 'two', translation: { ...machine, method: 'human' } },
    ['text', 'provenance'],
  ],
  ['why it is in its language', { reason: 'regional' }, ['provenance']],
  [
    'its language',
    {
      served: 'en',
      reason: 'stale',
      title: 'In English',
      document: 'three',
      translation: { method: 'original', status: 'original', stale: false },
    },
    ['language'],
  ],
  [
    'its language, for it was reviewed',
    { served: 'en', document: 'three', translation: reviewed },
    ['language', 'reviewed'],
  ],
])('of a topic that changed %s', (_what, change, kinds) => {
  expect(newsOf(compared(entry, { ...entry, ...change }))).toEqual(kinds);
});

it('of a topic that loses its review, or is reviewed anew', () => {
  const was = { ...entry, translation: reviewed };
  expect(newsOf(compared(was, entry))).toEqual(['provenance']);
  const again = { ...entry, translation: { ...reviewed, reviewedAt: '2026-12-01' } };
  expect(newsOf(compared(was, again))).toEqual(['reviewed']);
});

it('of a topic that is new, or gone', () => {
  expect(newsOf(compared(undefined, entry))).toEqual(['added']);
  expect(newsOf(compared(entry, undefined))).toEqual(['removed']);
});
