/** The SHA-256, in hexadecimal, of a text. Passed in: the domain imports no cryptography. */
export type HashText = (text: string) => string;

/** Hash of the source text that a translation was made from. */
export type SourceVersion = string;

/** That a named, qualified person read a text and stands by it. */
export interface Review {
  readonly reviewer: string;
  /** ISO 8601 date. */
  readonly date: string;
}

/** How a text came to be. */
export type Provenance =
  | { readonly method: 'original'; readonly review?: Review | undefined }
  | {
      readonly method: 'human' | 'machine';
      /** Version of the source text that it was made from. */
      readonly source: SourceVersion;
      readonly review?: Review | undefined;
    };

/** What a reader is told of a text: how it was made and who checked it. */
export interface Translation {
  readonly method: Provenance['method'];
  /** `original` text is no translation; a translation is `reviewed` or it is not. */
  readonly status: 'original' | 'reviewed' | 'unreviewed';
  /** ISO 8601 date of the review, where there was one. */
  readonly reviewedAt?: string;
  /** The source text has changed since the translation was made. */
  readonly stale: boolean;
}

/**
 * The version of a text: translations remember it, and a change of it makes them stale.
 *
 * @param text plain data; the order of its keys counts
 */
export function versionOf(text: unknown, hash: HashText): SourceVersion {
  return hash(JSON.stringify(text)).slice(0, 16);
}

/** @param current version of the source text as it is now */
export function describeTranslation(provenance: Provenance, current: SourceVersion): Translation {
  const { method, review } = provenance;
  const reviewedAt = review === undefined ? {} : { reviewedAt: review.date };
  if (method === 'original') return { method, status: 'original', ...reviewedAt, stale: false };
  const status = review === undefined ? 'unreviewed' : 'reviewed';
  return { method, status, ...reviewedAt, stale: provenance.source !== current };
}
