import type { Clinic } from '../domain/clinic.ts';
import type { NamedTerm } from '../domain/release.ts';
import type { Section, TopicId } from '../domain/topic.ts';
import type { Translation } from '../domain/translation.ts';
import type { Translate } from '../i18n/translator.ts';

/** A language, as a page tells of it. */
export interface PageLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Another page, and the language that its title is in. */
export interface PageLink extends PageLanguage {
  readonly id: TopicId;
  readonly title: string;
  readonly href: string;
}

/** The same page in another language. */
export interface PageVersion extends PageLanguage {
  readonly autonym: string;
  readonly href: string;
}

/** A topic with all that surrounds it: what every format is written from. */
export interface TopicPage {
  readonly id: TopicId;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Words that the text explains. */
  readonly terms: readonly NamedTerm[];
  /** What the text is in. */
  readonly served: PageLanguage;
  /** What everything else is in: the reader's own language. */
  readonly own: PageLanguage;
  /** Where they differ: why, in the reader's language. */
  readonly fallback?: string | undefined;
  readonly translation: Translation;
  /** What a reader must be told of the translation: in the reader's language, and in the text's. */
  readonly label?: string | undefined;
  readonly servedLabel?: string | undefined;
  readonly related: readonly PageLink[];
  /** In all languages that have the topic, this one among them. */
  readonly versions: readonly PageVersion[];
  readonly notice: { readonly title: string; readonly text: string };
  readonly clinic: Clinic;
  /** Absolute address of this page in this format. */
  readonly self: string;
  /** Where sites learn how to show this page (oEmbed); absent where our own address is not known. */
  readonly oembed?: string | undefined;
  /** Absolute address of the page that negotiates the language. */
  readonly negotiated: string;
  /** Absolute addresses of the home and of the list that the topic is in. */
  readonly home: string;
  readonly list: string;
  /** Tag of the language that texts are written in first. */
  readonly source: string;
  /** In the reader's language. */
  readonly t: Translate;
  /** In the text's language. */
  readonly servedT: Translate;
  readonly regions: readonly string[];
  /** The ICD-10-CM codes of what the topic is about; those of other systems need a licence. */
  readonly codes: readonly string[];
  /** What a voice says instead of abbreviations, in the text's language. */
  readonly abbreviations: Readonly<Record<string, string>>;
}
