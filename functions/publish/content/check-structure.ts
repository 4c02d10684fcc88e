import type { TopicText } from '../../shared/domain/topic.ts';
import type { Complaint } from './complaint.ts';

/** Where a translation is not built as its source is: nothing left out, nothing added. */
export function checkStructure(
  file: string,
  source: TopicText,
  translated: TopicText,
): Complaint[] {
  if (ids(source) !== ids(translated)) {
    return [{ file, key: 'sections', message: `must be ${ids(source)}, not ${ids(translated)}` }];
  }
  return source.sections.flatMap((section, index) => {
    const [wanted, found] = [shape(section), shape(translated.sections[index])];
    if (wanted === found) return [];
    return [{ file, key: `sections.${index}.blocks`, message: `must be ${wanted}, not ${found}` }];
  });
}

/** Where two sections of a text have the same name: a link could mean either. */
export function checkSections(file: string, { sections }: TopicText): Complaint[] {
  return sections.flatMap(({ id }, index) =>
    sections.findIndex((section) => section.id === id) === index
      ? []
      : [{ file, key: `sections.${index}.id`, message: `${id} is there twice` }],
  );
}

function ids(text: TopicText): string {
  return text.sections.map(({ id }) => id).join(', ');
}

/** @returns such as `paragraph, list of 3` */
function shape(section: TopicText['sections'][number] | undefined): string {
  const blocks = section?.blocks ?? [];
  return blocks
    .map((block) => (block.type === 'list' ? `list of ${block.items.length}` : block.type))
    .join(', ');
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
