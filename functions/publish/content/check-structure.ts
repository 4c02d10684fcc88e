import type { SegmentState } from '../../shared/domain/segment-state.ts';
import type { TopicText } from '../../shared/domain/topic.ts';
import type { Complaint } from './complaint.ts';

/**
 * Where a translation says that it was made from the source as it is, and is not built as the source is. One made from
 * an older source may differ: it is stale.
 *
 * @param states of the translation's segments
 */
export function checkStructure(
  file: string,
  source: Iterable<string>,
  translated: Iterable<string>,
  states: ReadonlyMap<string, SegmentState>,
): Complaint[] {
  if ([...states.values()].some((state) => state === 'stale' || state === 'missing')) return [];
  const [wanted, found] = [[...source], [...translated]];
  const index = wanted.findIndex((key, place) => found[place] !== key);
  if (index === -1) return [];
  return [{ file, key: found[index] ?? '', message: `must be ${wanted[index]}, as in the source` }];
}

/** Where two sections of a text have the same name: a link could mean either. */
export function checkSections(file: string, { sections }: TopicText): Complaint[] {
  return sections.flatMap(({ id }, index) =>
    sections.findIndex((section) => section.id === id) === index
      ? []
      : [{ file, key: `sections.${index}.id`, message: `${id} is there twice` }],
  );
}

/** Where a translation of named texts lacks one of its source's, or has one more. */
export function checkNames(
  file: string,
  source: readonly string[],
  translated: readonly string[],
): Complaint[] {
  const missing = source.filter((name) => !translated.includes(name));
  const added = translated.filter((name) => !source.includes(name));
  return [
    ...missing.map((key) => ({ file, key, message: 'is missing' })),
    ...added.map((key) => ({ file, key, message: 'is not in the source' })),
  ];
}
