import type { Registry } from './locale.ts';
import type { Provenance } from './provenance.ts';
import type { Segments } from './segments.ts';
import type { Term, Topic, TopicId, TopicText } from './topic.ts';

/** A text in one locale, with its provenance. */
export interface Localized<T> {
  readonly text: T;
  /** The same text as translators see it. */
  readonly segments: Segments;
  readonly provenance: Provenance;
}

/** Strings of the user interface in i18next's JSON format v4, nested. */
export interface UiStrings {
  readonly [key: string]: string | UiStrings;
}

/** Terms by their language-neutral names. */
export type Glossary = Readonly<Record<string, Term>>;

/** All that one locale has. */
export interface LocaleContent {
  readonly strings: Localized<UiStrings>;
  readonly glossary: Localized<Glossary> | undefined;
  readonly topics: ReadonlyMap<TopicId, Localized<TopicText>>;
}

/** Everything a release is made from, checked. */
export interface ReleaseSource {
  readonly registry: Registry;
  readonly topics: readonly Topic[];
  /** What is not of one topic, by tag; for every locale of the registry. */
  readonly content: ReadonlyMap<string, Pick<LocaleContent, 'strings' | 'glossary'>>;
  /** @returns a topic's texts, by the tags of the locales that have one */
  readonly textsOf: (id: TopicId) => Promise<ReadonlyMap<string, Localized<TopicText>>>;
}

/** The same, all in memory. */
export interface Catalogue extends ReleaseSource {
  readonly content: ReadonlyMap<string, LocaleContent>;
}

/** @returns what `textsOf` gives for content that is in memory */
export function textsIn(
  content: Catalogue['content'],
  id: TopicId,
): Map<string, Localized<TopicText>> {
  return new Map(
    [...content].flatMap(([tag, { topics }]) => {
      const text = topics.get(id);
      return text === undefined ? [] : [[tag, text]];
    }),
  );
}
