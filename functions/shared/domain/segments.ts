import type { Glossary, UiStrings } from './catalogue.ts';
import type { Block, TopicText } from './topic.ts';

/**
 * What is translated as one: a title, a paragraph, an item of a list. By key, in the order in which it is read. A key
 * names the segment's place and what it is, so that two texts with the same keys are built alike:
 * `sections.what-it-is.1.list.0`.
 */
export type Segments = ReadonlyMap<string, string>;

/** Gives the text for a segment, from its key and the text that it has. */
export type MapSegment = (key: string, text: string) => string;

/** A text of the same structure with other words. */
export function mapTopicText({ title, summary, sections }: TopicText, map: MapSegment): TopicText {
  return {
    title: map('title', title),
    summary: map('summary', summary),
    sections: sections.map(({ id, heading, blocks }) => ({
      id,
      heading: map(`sections.${id}.heading`, heading),
      blocks: blocks.map((block, index) => mapBlock(`sections.${id}.${index}`, block, map)),
    })),
  };
}

function mapBlock(place: string, block: Block, map: MapSegment): Block {
  const key = `${place}.${block.type}`;
  if (block.type !== 'list') return { ...block, text: map(key, block.text) };
  return { ...block, items: block.items.map((item, index) => map(`${key}.${index}`, item)) };
}

/** The same terms in other words; wordings that one language approves say nothing of another's. */
export function mapGlossary(glossary: Glossary, map: MapSegment): Glossary {
  return Object.fromEntries(
    Object.entries(glossary).map(([name, { term, definition }]) => [
      name,
      { term: map(`${name}.term`, term), definition: map(`${name}.definition`, definition) },
    ]),
  );
}

export function segmentsOfTopic(text: TopicText): Segments {
  return collect((map) => mapTopicText(text, map));
}

export function segmentsOfGlossary(glossary: Glossary): Segments {
  return collect((map) => mapGlossary(glossary, map));
}

/** Interface strings by their dotted keys. */
export function segmentsOfStrings(strings: UiStrings, place = ''): Segments {
  return new Map(
    Object.entries(strings).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${place}${name}`, value] as const]
        : [...segmentsOfStrings(value, `${place}${name}.`)],
    ),
  );
}

function collect(walk: (map: MapSegment) => unknown): Segments {
  const segments = new Map<string, string>();
  walk((key, text) => {
    segments.set(key, text);
    return text;
  });
  return segments;
}
