/** The kinds of topic, in the order in which a reader meets them. */
export const kinds = ['treatments', 'benefits', 'conditions', 'criteria', 'pages'] as const;
export type Kind = (typeof kinds)[number];

/** Language-neutral name of a topic: `treatments/nerve-blocks`. */
export type TopicId = `${Kind}/${string}`;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}

export function isTopicId(text: string): text is TopicId {
  const [kind = '', name = '', ...more] = text.split('/');
  return isKind(kind) && slug.test(name) && more.length === 0;
}

export function kindOf(id: TopicId): Kind {
  const kind = id.slice(0, id.indexOf('/'));
  if (!isKind(kind)) throw new RangeError(`${id} is of no kind`);
  return kind;
}

/** A thing to read about, in no language. Topics stand in the order in which they are listed. */
export interface Topic {
  readonly id: TopicId;
  /** Topics that belong with this one, as the data names them: a condition names its treatments. */
  readonly related: readonly TopicId[];
  /** Where it may hurt; names from the catalogue's regions. */
  readonly regions: readonly string[];
  /** Glossary terms that the topic's text uses. */
  readonly terms: readonly string[];
}

/** Structured text: never markup, so that nothing in content can run. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'note'; readonly text: string };

export interface Section {
  /** The same in every locale. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What a topic says, in one language. */
export interface TopicText {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A glossary's term and its explanation, in one language. */
export interface Term {
  readonly term: string;
  readonly definition: string;
}

/**
 * Relations hold in both directions: a treatment is related to the conditions that name it.
 *
 * @returns for each topic the topics related to it, in the order of the list
 */
export function relate(topics: readonly Topic[]): Map<TopicId, TopicId[]> {
  const named = new Map(topics.map(({ id, related }) => [id, new Set(related)]));
  const areRelated = (a: TopicId, b: TopicId) =>
    named.get(a)?.has(b) === true || named.get(b)?.has(a) === true;
  return new Map(
    topics.map(({ id }) => [
      id,
      topics.flatMap((other) => (areRelated(id, other.id) ? [other.id] : [])),
    ]),
  );
}
