import type { Coverage } from './coverage.ts';
import type { Locale, Registry } from './locale.ts';
import type { StagePolicy } from './policy.ts';
import type { Translation } from './translation.ts';
import type { Resolution } from './resolve.ts';
import type { Section, Term, TopicId } from './topic.ts';

/** SHA-256 of a blob's body, in hexadecimal: its name and its proof. */
export type Hash = string;

/** An immutable piece of a release. */
export interface Blob {
  readonly hash: Hash;
  /** JSON. */
  readonly body: string;
  /** What it is, for people: `manifest of es`. */
  readonly label: string;
}

/** An explanation of a word, with its language-neutral name. */
export interface NamedTerm extends Term {
  readonly id: string;
}

/** The words that a locale explains, and in which language. */
export interface GlossaryDocument extends Resolution {
  /** Tags of the locales that explain them in their own language. */
  readonly alternates: readonly string[];
  readonly terms: readonly NamedTerm[];
}

/** A topic's text as it is served, in the language it is in. */
export interface TopicDocument {
  readonly id: TopicId;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** The glossary's explanations of words that the text uses. */
  readonly terms: readonly NamedTerm[];
}

export interface ReleaseLocale extends Locale {
  readonly manifest: Hash;
  readonly strings: Hash;
  readonly glossary: Hash;
  /** The index that topics are found in. Format 2 had none. */
  readonly search?: Hash;
  /** What a voice says instead of abbreviations. Format 2 had none. */
  readonly speech?: Hash;
  /** How the interface's strings came to be: those are always served, for without them nobody finds help. */
  readonly interface: Translation;
  readonly coverage: Coverage;
}

/** An order to stop showing a topic at once, everywhere, until it is lifted. */
export interface Recall {
  readonly topic: TopicId;
  /** Why, for those who run the service; no reader sees it. */
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly recalledAt: string;
}

/** Everything resolved and frozen; the root of the tree of blobs. */
export interface Release extends Registry<ReleaseLocale>, StagePolicy {
  /** Version of this format; a reader refuses one that it does not know. */
  readonly format: number;
  /** The release that was live before; null for the first. */
  readonly parent: Hash | null;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  /** The manifests still list what is recalled: lifting an order brings it back as it was. */
  readonly recalls: readonly Recall[];
  /** The parts of the body that topics name, in their order. Format 2 had none. */
  readonly regions?: readonly string[];
  /** The codes that topics are found by. Releases of content without codes have none. */
  readonly codes?: Hash;
}

/** What a release holds apart from when it was published and after which: equal contents need no new release. */
export function contentOf(release: Release): string {
  return JSON.stringify({ ...release, parent: null, publishedAt: '' });
}
