import type { Segments } from './segments.ts';

/** The SHA-256, in hexadecimal, of a text. Passed in: the domain imports no cryptography. */
export type HashText = (text: string) => string;

/** The first 16 digits of the hash of a text: what a record remembers of it. */
export type Version = string;

/** Versions of segments, by key. */
export type Versions = Readonly<Record<string, Version>>;

/** That a named, qualified person read a text and stands by it. */
export interface Review {
  readonly reviewer: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** What was read: a text that is changed afterwards is not reviewed any more. */
  readonly version: Version;
}

/** Whether a change of the source changes what a reader is told (`clinical`), or how it is said (`cosmetic`). */
export type Significance = 'clinical' | 'cosmetic';

/** What its editor says of a change to a segment of the source. */
export interface SourceChange {
  readonly segment: string;
  readonly from: Version;
  readonly to: Version;
  readonly significance: Significance;
  readonly editor: string;
  /** ISO 8601 date. */
  readonly date: string;
}

/** Segments that were translated by one translator at one time. */
export interface Contribution {
  readonly method: 'human' | 'machine';
  /** Name of the person or of the engine. */
  readonly translator: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** The version of the source that each segment was made from, by the translation's own keys. */
  readonly sources: Versions;
}

/** That somebody looked at a segment again after a cosmetic change of its source, and left it as it is. */
export interface Confirmation {
  readonly segment: string;
  /** The version of the source that it was compared with. */
  readonly source: Version;
  readonly by: string;
  /** ISO 8601 date. */
  readonly date: string;
}

export interface SourceProvenance {
  readonly method: 'original';
  /** ISO 8601 date: when the text was written, or last got segments more or fewer. */
  readonly date?: string | undefined;
  /** The segments as they were when their last change was marked. */
  readonly versions: Versions;
  readonly changes?: readonly SourceChange[] | undefined;
  readonly review?: Review | undefined;
}

export interface TranslationProvenance {
  readonly method: 'translated';
  /** Each segment is in one of them. */
  readonly contributions: readonly Contribution[];
  readonly confirmations?: readonly Confirmation[] | undefined;
  readonly review?: Review | undefined;
}

/** How a text came to be. */
export type Provenance = SourceProvenance | TranslationProvenance;

/** @returns the version of a segment's text */
export function versionOf(text: string, hash: HashText): Version {
  return hash(text).slice(0, 16);
}

export function versionsOf(segments: Segments, hash: HashText): ReadonlyMap<string, Version> {
  return new Map([...segments].map(([key, text]) => [key, versionOf(text, hash)]));
}

/** @returns the version of the source that each segment of a translation was made from, by key */
export function sourcesOf({ contributions }: TranslationProvenance): Map<string, Version> {
  return new Map(contributions.flatMap(({ sources }) => Object.entries(sources)));
}

/**
 * When a text last changed. That somebody looked at it and left it as it is, to confirm or to review it, is no change.
 *
 * @returns an ISO 8601 date; undefined where the text's account has none
 */
export function lastChangeOf(provenance: Provenance): string | undefined {
  const dated =
    provenance.method === 'original'
      ? [provenance, ...(provenance.changes ?? [])]
      : provenance.contributions;
  return dated
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
}

/** What a reviewer reads: every segment, beside the source that it was made from. */
export function reviewedVersion(
  segments: Segments,
  provenance: Provenance,
  hash: HashText,
): Version {
  const sources = provenance.method === 'original' ? new Map() : sourcesOf(provenance);
  return versionOf(
    JSON.stringify([...segments].map(([key, text]) => [key, text, sources.get(key) ?? null])),
    hash,
  );
}
