import type { Clinic } from '../../shared/domain/clinic.ts';
import type { Locale } from '../../shared/domain/locale.ts';
import type { LocaleMatcher } from '../../shared/domain/match-locale.ts';
import type { NamedTerm } from '../../shared/domain/release.ts';
import type { Resolution } from '../../shared/domain/resolve.ts';
import type { Kind, Section, TopicId } from '../../shared/domain/topic.ts';
import type { Translation } from '../../shared/domain/translation.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

/** A language of the shelf. */
export interface ShelfLocale extends Locale {
  /** How the interface's strings came to be. */
  readonly interface: Translation;
}

/**
 * What pages are made from: one release, whole. A server has it in a database, a device in its own storage; the pages are
 * the same.
 */
export interface Shelf {
  /** The release's hash. */
  readonly release: string;
  /** In the order in which they are offered. */
  readonly locales: readonly ShelfLocale[];
  readonly matcher: LocaleMatcher<ShelfLocale>;
  /** Parts of the body, in their order. */
  readonly regions: readonly string[];
  readonly clinic: Clinic;
  /** Whether its texts may be shown: a device that was alone for too long may have missed a recall. */
  readonly isFresh: boolean;
  readonly isRecalled: (id: TopicId) => boolean;
  /** Opens what there is in a language. */
  readonly open: (locale: ShelfLocale) => Promise<Book>;
}

/** Everything in one language. Recalled topics are nowhere in it. */
export interface Book {
  readonly t: Translate;
  /** @returns the topics of a kind in their order, at most `limit` from `start` on, and whether there are more */
  readonly list: (kind: Kind, wanted?: Wanted) => Promise<Stretch>;
  /** @returns those of the topics that there are, in their order in the list */
  readonly find: (ids: readonly TopicId[]) => Promise<readonly ShelfTopic[]>;
  readonly read: (topic: ShelfTopic) => Promise<TopicBody>;
  readonly glossary: () => Promise<Words>;
  /** @returns what says what a reader looks for, the best first; undefined where it cannot be searched */
  readonly search: (query: string, limit: number) => Promise<readonly ShelfTopic[] | undefined>;
}

/** Which stretch of a list. */
export interface Wanted {
  /** A part of the body that the topics are of. */
  readonly region?: string | undefined;
  /** Place, from 0. */
  readonly start?: number | undefined;
}

export interface Stretch {
  readonly topics: readonly ShelfTopic[];
  /** Where the next stretch starts; undefined on the last. */
  readonly next: number | undefined;
}

/** How many topics a page lists. */
export const stretchLength = 60;

/** A topic as a list shows it. */
export interface ShelfTopic extends Resolution {
  readonly id: TopicId;
  readonly kind: Kind;
  readonly title: string;
  readonly summary: string;
  /** Tags of the locales that have it in their own language. */
  readonly alternates: readonly string[];
  readonly related: readonly TopicId[];
  readonly regions: readonly string[];
}

/** The rest of a topic. */
export interface TopicBody {
  readonly sections: readonly Section[];
  readonly terms: readonly NamedTerm[];
  /** What a voice says instead of abbreviations, in the text's language. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** Medical words and what they mean. */
export interface Words extends Resolution {
  readonly terms: readonly NamedTerm[];
}
