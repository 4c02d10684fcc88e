import type { PutValue } from './build-release.ts';
import { aidsOf, type ReleaseSource } from './catalogue.ts';
import { shardSize } from './manifest.ts';
import type { Hash } from './release.ts';
import type { SearchEntry, SearchIndex, SearchIndexer, SearchSegment } from './search.ts';
import type { Block, Topic, TopicText } from './topic.ts';

/** How many characters of text a piece is made from: some 150 KB compressed, of 350 that an item takes. */
const maxCharacters = 600_000;

/** Writes the index of a locale as topics come, so that no locale is ever whole in memory. */
export interface SearchBuilder {
  /**
   * @param texts the topic's, by the tags of the locales that have one
   * @param served tag of the one that the locale's readers get
   */
  readonly add: (
    topic: Topic,
    texts: ReadonlyMap<string, TopicText>,
    served: string,
  ) => Promise<void>;
  /** @returns the hash of the index */
  readonly finish: () => Promise<Hash>;
}

/** @param tag of the locale whose readers search */
export function createSearchBuilder(
  tag: string,
  content: ReleaseSource,
  indexer: SearchIndexer,
  put: PutValue,
): SearchBuilder {
  const segments: Hash[] = [];
  let segment: SearchSegment | undefined;
  let topics = 0;
  let characters = 0;

  async function close(): Promise<void> {
    if (segment === undefined) return;
    segments.push(
      await put(segment.finish(), `part ${segments.length + 1} of the search index of ${tag}`),
    );
    segment = undefined;
    topics = 0;
    characters = 0;
  }

  return {
    async add(topic, texts, served) {
      const text = texts.get(served);
      if (text === undefined) return;
      const entry = {
        ...describe(topic, text),
        aliases: aliasesOf(topic, texts, tag, content),
        terms: termsOf(topic, tag, content),
      };
      segment ??= indexer.open(tag);
      segment.add(entry);
      topics += 1;
      characters += entry.body.length + entry.aliases.length;
      if (topics >= shardSize || characters >= maxCharacters) await close();
    },
    async finish() {
      await close();
      const index: SearchIndex = { segments };
      return put(index, `search index of ${tag}`);
    },
  };
}

function describe({ id }: Topic, { title, summary, sections }: TopicText) {
  return {
    id,
    title,
    summary,
    headings: sections.map(({ heading }) => heading).join('\n'),
    body: sections.flatMap(({ blocks }) => blocks.flatMap(textsOfBlock)).join('\n'),
  } satisfies Omit<SearchEntry, 'aliases' | 'terms'>;
}

/** @returns the paragraphs of a block, or the items of its list */
function textsOfBlock(block: Block): readonly string[] {
  return block.type === 'list' ? block.items : [block.text];
}

/**
 * Names that the locale's readers may look for, whatever language the topic is served in: their own language's title
 * finds a text that is held back in it, and who reads two languages may know a treatment by its English name.
 */
function aliasesOf(
  { id }: Topic,
  texts: ReadonlyMap<string, TopicText>,
  tag: string,
  content: ReleaseSource,
): string {
  const titles = [tag, content.registry.source].flatMap((own) => texts.get(own)?.title ?? []);
  return [...(aidsOf(content, tag).lay.get(id) ?? []), ...titles].join('\n');
}

function termsOf({ terms }: Topic, tag: string, { content }: ReleaseSource): string {
  const glossary = content.get(tag)?.glossary?.text ?? {};
  return terms
    .flatMap((name) => {
      const found = glossary[name];
      return found === undefined ? [] : [found.term, ...(found.variants ?? [])];
    })
    .join('\n');
}
