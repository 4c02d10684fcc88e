import type { CodeSet } from './codes.ts';
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

/** What helps readers of a locale to find and to hear texts; it is never shown. */
export interface Aids {
  /** Words that readers look for a topic by, beside those of its text. */
  readonly lay: ReadonlyMap<TopicId, readonly string[]>;
  /** What a voice says instead of an abbreviation. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** All that one locale has. */
export interface LocaleContent {
  readonly strings: Localized<UiStrings>;
  readonly glossary: Localized<Glossary> | undefined;
  readonly aids: Aids;
  readonly topics: ReadonlyMap<TopicId, Localized<TopicText>>;
}

/** What a locale has that is not of one topic. */
export type SharedLocaleContent = Omit<LocaleContent, 'topics'>;

/** Everything a release is made from, checked. */
export interface ReleaseSource {
  readonly registry: Registry;
  /** The parts of the body that topics name, in their order. */
  readonly regions: readonly string[];
  readonly topics: readonly Topic[];
  /** The clinical codes that topics are found by, system by system. */
  readonly codes: readonly CodeSet[];
  /** What is not of one topic, by tag; for every locale of the registry. */
  readonly content: ReadonlyMap<string, SharedLocaleContent>;
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

/** @returns the aids of a locale; none where it is not in the content */
export function aidsOf({ content }: Pick<ReleaseSource, 'content'>, tag: string): Aids {
  return content.get(tag)?.aids ?? { lay: new Map(), abbreviations: {} };
}
