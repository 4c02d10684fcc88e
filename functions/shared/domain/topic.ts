/** The kinds of topic, in the order in which a reader meets them. */
export const kinds = ['treatments', 'benefits', 'conditions', 'criteria', 'pages'] as const;
export type Kind = (typeof kinds)[number];

/** A value for each kind. */
export type ByKind<T> = Readonly<Record<Kind, T>>;

export function byKind<T>(make: (kind: Kind) => T): ByKind<T> {
  return {
    treatments: make('treatments'),
    benefits: make('benefits'),
    conditions: make('conditions'),
    criteria: make('criteria'),
    pages: make('pages'),
  };
}

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
  /** Other approved wordings of the term, for those who check texts; no reader sees them. */
  readonly variants?: readonly string[] | undefined;
}

/** Topics kind by kind, in the order of the kinds; within a kind they keep theirs. */
export function inOrderOfKinds(topics: readonly Topic[]): Topic[] {
  return kinds.flatMap((kind) => topics.filter(({ id }) => kindOf(id) === kind));
}

/**
 * Relations hold in both directions: a treatment is related to the conditions that name it.
 *
 * @returns for each topic the topics related to it, in the order of the list
 */
export function relate(topics: readonly Topic[]): Map<TopicId, TopicId[]> {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const neighbours = new Map(topics.map(({ id }) => [id, new Set<TopicId>()]));
  for (const { id, related } of topics) {
    for (const other of related) {
      neighbours.get(id)?.add(other);
      neighbours.get(other)?.add(id);
    }
  }
  const place = (id: TopicId) => places.get(id) ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...neighbours].map(([id, others]) => [
      id,
      [...others].toSorted((a, b) => place(a) - place(b)),
    ]),
  );
}
