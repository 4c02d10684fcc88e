import type { html } from 'hono/html';
import type { TopicId } from '../../shared/domain/topic.ts';

/** Escaped text of a page, or a promise of it. */
export type Html = ReturnType<typeof html>;

/** What one page says; all pages share the rest. */
export interface PageContent {
  /** Another than 200 where the page tells that something is not there. */
  readonly status?: 404 | 410 | 503 | undefined;
  readonly title: string;
  /** Tag of the language that the title is in, where it is not the reader's. */
  readonly titleIn?: string | undefined;
  readonly description?: string | undefined;
  /** Below the locale, with its slash; empty for the home. */
  readonly path: string;
  /** Below the locale: the page above this one; undefined for the home. */
  readonly up?: string | undefined;
  readonly main: Html;
  /** Tags of the languages that have the page, for search engines; none where they need not find it. */
  readonly alternates: readonly string[];
  /** The topics that it shows: a device takes it off the screen when one of them is recalled. */
  readonly topics?: readonly TopicId[] | undefined;
  /** Whether it is the first screen, which is about nothing but languages. */
  readonly isFirst?: boolean | undefined;
  /** What the page says of how its texts came to be, where it says it. */
  readonly label?: string | undefined;
  /** Values for the script, by name: `data-…` of the main part. */
  readonly data?: Readonly<Record<string, string>> | undefined;
}
