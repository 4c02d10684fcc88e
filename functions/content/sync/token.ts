import type { Hash } from '../../shared/domain/release.ts';

/** What a device has: a release, in one locale. */
export interface SyncToken {
  readonly locale: string;
  readonly release: Hash;
}

/** Where a page goes on: in the entries of the newer release, then in those of the older that are gone. */
export interface Position {
  readonly pass: 'changed' | 'removed';
  /** Number of the manifest's piece. */
  readonly piece: number;
  /** Number of the entry in the piece. */
  readonly offset: number;
}

/** A page that follows another: of one locale, from one release to another. */
export interface PageToken {
  readonly locale: string;
  /** The release that the device has; undefined for one that has nothing. */
  readonly since: Hash | undefined;
  readonly release: Hash;
  readonly position: Position;
}

export const firstPosition: Position = { pass: 'changed', piece: 0, offset: 0 };

const tag = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';
const hash = '[0-9a-f]{64}';
const syncToken = new RegExp(`^(?<locale>${tag})\\.(?<release>${hash})$`);
const pageToken = new RegExp(
  `^(?<locale>${tag})\\.(?<since>${hash}|all)\\.(?<release>${hash})\\.(?<pass>changed|removed)\\.(?<piece>\\d{1,6})\\.(?<offset>\\d{1,6})$`,
);

export function formatSyncToken({ locale, release }: SyncToken): string {
  return `${locale}.${release}`;
}

/** @returns undefined where the text is not a token */
export function parseSyncToken(text: string): SyncToken | undefined {
  const { locale, release } = syncToken.exec(text)?.groups ?? {};
  return locale === undefined || release === undefined ? undefined : { locale, release };
}

export function formatPageToken({ locale, since = 'all', release, position }: PageToken): string {
  const { pass, piece, offset } = position;
  return [locale, since, release, pass, piece, offset].join('.');
}

/** @returns undefined where the text is not a token */
export function parsePageToken(text: string): PageToken | undefined {
  const { locale, since, release, pass, piece, offset } = pageToken.exec(text)?.groups ?? {};
  if (locale === undefined || release === undefined) return undefined;
  if (pass !== 'changed' && pass !== 'removed') return undefined;
  return {
    locale,
    since: since === 'all' ? undefined : since,
    release,
    position: { pass, piece: Number(piece), offset: Number(offset) },
  };
}
