import type { NamedTerm } from '../../shared/domain/release.ts';
import type { Section } from '../../shared/domain/topic.ts';
import type { Notice } from '../../shared/i18n/notice.ts';

/** A language, as a page tells of it. */
export interface EmbedLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What surrounds everything that is shown on another's page, in the reader's own language. */
export interface EmbedFrame {
  readonly own: EmbedLanguage;
  /** The languages that a reader may change to, the own among them. */
  readonly languages: readonly (EmbedLanguage & { readonly autonym: string })[];
  /** What a reader must be told: why the text is in another language, and who has checked it. */
  readonly told: readonly string[];
  /** Whose text it is; absent where the clinic's name is not known. */
  readonly from?: string;
  readonly notice: Notice;
  /** The same on our own pages. */
  readonly href: string;
  /** Words of the interface. */
  readonly words: { readonly language: string; readonly open: string };
}

/** A topic, whole. */
export interface EmbeddedTopic extends EmbedFrame {
  readonly id: string;
  /** The language that the text is in. */
  readonly served: EmbedLanguage;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Medical words that the text uses, in its own language; absent where there are none. */
  readonly glossary?: { readonly title: string; readonly terms: readonly NamedTerm[] };
  /** When the text was last reviewed, in words. */
  readonly reviewed?: string;
}

/** A topic as a list shows it. */
export interface EmbeddedItem extends EmbedLanguage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** The topics of a kind. */
export interface EmbeddedList extends EmbedFrame {
  readonly id: string;
  readonly title: string;
  readonly items: readonly EmbeddedItem[];
}

/** What a search needs beside what it finds. */
export interface EmbeddedSearch extends EmbedFrame {
  readonly title: string;
  readonly field: string;
  readonly none: string;
  /** Address of the search, to which `?q=` is added. */
  readonly search: string;
  /** Where the topics that it finds are: an id is added. */
  readonly topics: string;
}
