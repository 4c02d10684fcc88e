import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { ReleaseLocale, TopicDocument } from '../../shared/domain/release.ts';
import { isTopicId, type Kind } from '../../shared/domain/topic.ts';
import { createIndexMemory } from '../../shared/search/index-memory.ts';
import { cutSnippet, findMatches, type Range, type Snippet } from '../../shared/search/snippet.ts';
import type { Deadline } from '../../shared/store/deadline.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';
import type { TopicList } from '../../shared/store/topic-list.ts';

export interface SearchRequest {
  readonly snapshot: Snapshot;
  readonly locale: ReleaseLocale;
  readonly topics: TopicList;
  readonly deadline: Deadline;
  readonly query: string;
  readonly kind: Kind | undefined;
  /** How many topics at most. */
  readonly limit: number;
}

/** A topic that was found, and where its text says what was looked for. */
export interface FoundTopic {
  readonly entry: ManifestEntry;
  readonly titleMatches: readonly Range[];
  /** Undefined where another name of it was found, which its text does not use. */
  readonly snippet: FoundSnippet | undefined;
}

export interface FoundSnippet extends Snippet {
  /** `summary`, or the id of a section. */
  readonly from: string;
}

export interface Found {
  /** How many topics there are, those beyond the limit among them. */
  readonly count: number;
  readonly topics: readonly FoundTopic[];
}

const indexes = createIndexMemory();

/** @returns undefined where the release cannot be searched */
export async function findTopics({
  snapshot,
  locale,
  topics,
  deadline,
  query,
  kind,
  limit,
}: SearchRequest): Promise<Found | undefined> {
  const index = await indexes.open({
    tag: locale.tag,
    version: locale.search,
    read: async () => snapshot.searchIndex(locale, deadline),
  });
  if (index === undefined) return undefined;
  const recalled: ReadonlySet<string> = snapshot.recalled;
  const hits = index
    .search(query)
    .filter(({ id }) => !recalled.has(id) && (kind === undefined || id.startsWith(`${kind}/`)));
  const best = hits.slice(0, limit);
  const entries = await topics.find(best.map(({ id }) => id).filter(isTopicId));
  const documents = await snapshot.documents(entries, deadline);
  const known = new Map<string, { entry: ManifestEntry; document: TopicDocument | undefined }>(
    entries.map((entry, place) => [entry.id, { entry, document: documents[place] }]),
  );
  return {
    count: hits.length,
    topics: best.flatMap(({ id, terms }): FoundTopic[] => {
      const { entry, document } = known.get(id) ?? {};
      if (entry === undefined || document === undefined) return [];
      const wanted = new Set(terms);
      const titleMatches = findMatches(document.title, locale.tag, wanted);
      return [{ entry, titleMatches, snippet: snippetOf(document, locale.tag, wanted) }];
    }),
  };
}

/** The first place of a text that says what was looked for. */
function snippetOf(
  { summary, sections }: TopicDocument,
  tag: string,
  terms: ReadonlySet<string>,
): FoundSnippet | undefined {
  for (const { from, text } of textsOf(summary, sections)) {
    const snippet = cutSnippet(text, tag, terms);
    if (snippet !== undefined) return { from, ...snippet };
  }
  return undefined;
}

function* textsOf(
  summary: string,
  sections: TopicDocument['sections'],
): Generator<{ from: string; text: string }> {
  yield { from: 'summary', text: summary };
  for (const { id, heading, blocks } of sections) {
    yield { from: id, text: heading };
    for (const block of blocks) {
      const texts = block.type === 'list' ? block.items : [block.text];
      for (const text of texts) yield { from: id, text };
    }
  }
}
