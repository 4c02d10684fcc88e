import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Significance,
  SourceChange,
  TranslationProvenance,
} from '../../functions/shared/domain/provenance.ts';
import { segmentStates } from '../../functions/shared/domain/segment-state.ts';

const change = (from: string, to: string, significance: Significance): SourceChange => ({
  segment: 'title',
  from,
  to,
  significance,
  editor: 'An editor',
  date: '2026-11-22',
});

function madeFrom(
  sources: Record<string, string>,
  confirmed: readonly string[] = [],
): TranslationProvenance {
  return {
    method: 'translated',
    contributions: [{ method: 'human', translator: 'A person', date: '2026-11-22', sources }],
    confirmations: confirmed.map((source) => ({
      segment: 'title',
      source,
      by: 'Another person',
      date: '2026-11-23',
    })),
  };
}

/** The state of a title that was made from version `a`, where the source is at `now`. */
function stateOf(
  now: string,
  changes: readonly SourceChange[],
  confirmed: readonly string[] = [],
): string | undefined {
  const source = { versions: new Map([['title', now]]), changes };
  return segmentStates(madeFrom({ title: 'a' }, confirmed), source).get('title');
}

describe('segmentStates', () => {
  it.each<[string, string, [string, string, Significance][], string[], string]>([
    ['the source is the same', 'a', [], [], 'current'],
    ['nobody marked the change', 'b', [], [], 'stale'],
    ['the change is clinical', 'b', [['a', 'b', 'clinical']], [], 'stale'],
    ['the change is cosmetic', 'b', [['a', 'b', 'cosmetic']], [], 'flagged'],
    [
      'all changes are cosmetic',
      'c',
      [
        ['a', 'b', 'cosmetic'],
        ['b', 'c', 'cosmetic'],
      ],
      [],
      'flagged',
    ],
    [
      'one of two is clinical',
      'c',
      [
        ['a', 'b', 'cosmetic'],
        ['b', 'c', 'clinical'],
      ],
      [],
      'stale',
    ],
    ['the last was not marked', 'c', [['a', 'b', 'cosmetic']], [], 'stale'],
    [
      'two editors disagree',
      'b',
      [
        ['a', 'b', 'cosmetic'],
        ['a', 'b', 'clinical'],
      ],
      [],
      'stale',
    ],
    ['somebody looked again', 'b', [['a', 'b', 'cosmetic']], ['b'], 'current'],
    [
      'somebody looked before the last change',
      'c',
      [
        ['a', 'b', 'cosmetic'],
        ['b', 'c', 'cosmetic'],
      ],
      ['b'],
      'flagged',
    ],
    ['a look cannot make up for a clinical change', 'b', [['a', 'b', 'clinical']], ['b'], 'stale'],
    [
      'the source went back',
      'a',
      [
        ['a', 'b', 'clinical'],
        ['b', 'a', 'clinical'],
      ],
      [],
      'current',
    ],
    [
      'changes go round in circles',
      'd',
      [
        ['a', 'b', 'cosmetic'],
        ['b', 'a', 'cosmetic'],
      ],
      [],
      'stale',
    ],
  ])('where %s', (_what, now, changes, confirmed, state) => {
    expect(
      stateOf(
        now,
        changes.map((each) => change(...each)),
        confirmed,
      ),
    ).toBe(state);
  });

  it('takes a mark of one segment for no other', () => {
    const changes = [{ ...change('a', 'b', 'cosmetic'), segment: 'summary' }];
    expect(stateOf('b', changes)).toBe('stale');
  });

  it('tells of what the source has and the translation lacks, and the other way round', () => {
    const source = {
      versions: new Map([
        ['title', 'a'],
        ['summary', 'b'],
      ]),
      changes: [],
    };
    const states = segmentStates(madeFrom({ title: 'a', old: 'c' }), source);
    expect(Object.fromEntries(states)).toEqual({
      title: 'current',
      old: 'stale',
      summary: 'missing',
    });
  });

  it('compares a plural form that only the translation has with the form that says it', () => {
    const versions = new Map([
      ['n_one', 'a'],
      ['n_other', 'b'],
    ]);
    const source = { versions, changes: [] };
    const polish = { n_one: 'a', n_few: 'b', n_many: 'b', n_other: 'b' };
    expect([...segmentStates(madeFrom(polish), source).values()]).toEqual(Array(4).fill('current'));
    const korean = segmentStates(madeFrom({ n_other: 'b' }), source);
    expect(Object.fromEntries(korean)).toEqual({ n_other: 'current' });
    const stale = segmentStates(madeFrom({ ...polish, n_few: 'x' }), source);
    expect(stale.get('n_few')).toBe('stale');
  });

  it('never calls a segment less than stale after an unmarked or clinical change', () => {
    const version = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const significance = fc.constantFrom<Significance>('clinical', 'cosmetic');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(version, version, significance), { maxLength: 12 }),
        version,
        (changes, now) => {
          const marked = changes.map((each) => change(...each));
          const cosmetic = marked.filter(({ significance: kind }) => kind === 'cosmetic');
          const isReachable = stateOf(now, cosmetic) !== 'stale';
          if (!isReachable) expect(stateOf(now, marked)).toBe('stale');
          expect(stateOf('a', marked)).toBe('current');
        },
      ),
    );
  });
});
