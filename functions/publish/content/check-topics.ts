import type { Glossary } from '../../shared/domain/catalogue.ts';
import type { Topic } from '../../shared/domain/topic.ts';
import type { Complaint } from './complaint.ts';

const file = 'topics.json';

/**
 * What is wrong with the topics beyond their shape: names that nothing bears.
 *
 * @param glossary the source locale's
 */
export function checkTopics(
  topics: readonly Topic[],
  regions: readonly string[],
  glossary: Glossary,
): Complaint[] {
  const ids = topics.map(({ id }) => id);
  const known: Record<'related' | 'regions' | 'terms', (name: string) => boolean> = {
    related: (name) => (ids as string[]).includes(name),
    regions: (name) => regions.includes(name),
    terms: (name) => Object.hasOwn(glossary, name),
  };
  return topics.flatMap((topic, index) => {
    const key = `topics.${index}`;
    const twice =
      ids.indexOf(topic.id) === index
        ? []
        : [{ file, key: `${key}.id`, message: `${topic.id} is there twice` }];
    const unknown = (['related', 'regions', 'terms'] as const).flatMap((member) =>
      topic[member]
        .filter((name) => !known[member](name))
        .map((name) => ({
          file,
          key: `${key}.${member}`,
          message: `${topic.id}: there is no ${name}`,
        })),
    );
    return [...twice, ...unknown];
  });
}
