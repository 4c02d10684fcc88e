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

/** A page that follows another, of one release. */
export interface PageToken {
  readonly release: Hash;
  readonly position: Position;
}

export const firstPosition: Position = { pass: 'changed', piece: 0, offset: 0 };

const syncToken = /^(?<locale>[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.(?<release>[0-9a-f]{64})$/;
const pageToken =
  /^(?<release>[0-9a-f]{64})\.(?<pass>changed|removed)\.(?<piece>\d{1,6})\.(?<offset>\d{1,6})$/;

export function formatSyncToken({ locale, release }: SyncToken): string {
  return `${locale}.${release}`;
}

/** @returns undefined where the text is not a token */
export function parseSyncToken(text: string): SyncToken | undefined {
  const { locale, release } = syncToken.exec(text)?.groups ?? {};
  return locale === undefined || release === undefined ? undefined : { locale, release };
}

export function formatPageToken({ release, position }: PageToken): string {
  return [release, position.pass, position.piece, position.offset].join('.');
}

/** @returns undefined where the text is not a token */
export function parsePageToken(text: string): PageToken | undefined {
  const { release, pass, piece, offset } = pageToken.exec(text)?.groups ?? {};
  if (release === undefined || (pass !== 'changed' && pass !== 'removed')) return undefined;
  return { release, position: { pass, piece: Number(piece), offset: Number(offset) } };
}
