import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { segmentsOfTopic } from '../../functions/shared/domain/segments.ts';
import type { TopicId, TopicText } from '../../functions/shared/domain/topic.ts';
import { filesOf, originalOf, smallContent, translatedFrom } from './content.ts';

/** A topic that a test has written, and how often it has written it anew. */
export interface DraftTopic {
  readonly id: TopicId;
  readonly edition: number;
  /** Whether there is a Spanish text of it. */
  readonly isTranslated: boolean;
}

/** The small content's languages and strings, with topics of a test's own; the first condition names the first treatment. */
export function catalogueOf(topics: readonly DraftTopic[]): Catalogue {
  const { 'registry.json': registry, ...rest } = smallContent();
  const shared = Object.entries(rest).filter(
    ([path]) => path.split('/').length === 2 && /^(en|es)\/(ui|glossary)/.test(path),
  );
  const treatment = topics.find(({ id }) => id.startsWith('treatments/'));
  const condition = topics.find(({ id }) => id.startsWith('conditions/'));
  return parseCatalogue(
    filesOf({
      'registry.json': registry,
      'topics.json': {
        regions: ['neck'],
        topics: topics.map(({ id, edition }) => ({
          id,
          regions: edition % 2 === 0 ? ['neck'] : [],
          ...(id === condition?.id && treatment !== undefined ? { related: [treatment.id] } : {}),
        })),
      },
      ...Object.fromEntries(shared),
      ...Object.fromEntries(topics.flatMap(filesOfTopic)),
    }),
  );
}

function filesOfTopic({ id, edition, isTranslated }: DraftTopic): [string, unknown][] {
  const english = textOf(`${id} ${edition}`);
  const spanish = textOf(`${id} ${edition} en español`);
  const source = segmentsOfTopic(english);
  return [
    [`en/${id}.json`, { ...english, provenance: originalOf(source) }],
    ...(isTranslated
      ? [[`es/${id}.json`, { ...spanish, provenance: translatedFrom(source) }] as [string, unknown]]
      : []),
  ];
}

function textOf(words: string): TopicText {
  return {
    title: words,
    summary: `About ${words}.`,
    sections: [
      {
        id: 'overview',
        heading: 'More',
        blocks: [{ type: 'paragraph', text: `All of ${words}.` }],
      },
    ],
  };
}
