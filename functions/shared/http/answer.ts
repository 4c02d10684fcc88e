import type { Context } from 'hono';
import { sha256 } from '../store/hash.ts';
import type { AppEnv } from './app-env.ts';

/** A finished answer: made once, sent often. */
export interface Answer {
  /** JSON. */
  readonly body: string;
  /** Strong validator (RFC 9110 §8.8.3): the hash of the body, in quotes. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How long caches may keep what a release says: a minute as fresh, five more while they fetch it anew (RFC 5861),
 * and a day where we do not answer, for an older text is better than an empty screen.
 */
const cacheControl = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';

/** The fields that a 304 must carry too (RFC 9110 §15.4.5). */
const validatorFields = new Set(['cache-control', 'content-location', 'vary']);

/** @param headers fields beside the content type, validator and freshness; lower case */
export function makeAnswer(content: unknown, headers: Readonly<Record<string, string>>): Answer {
  const body = JSON.stringify(content);
  const etag = `"${sha256(body).slice(0, 32)}"`;
  return {
    body,
    etag,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': cacheControl,
      etag,
      ...headers,
    },
  };
}

/** Sends an answer, or only the word that the reader has it already. */
export function send(c: Context<AppEnv>, { body, etag, headers }: Answer): Response {
  if (!matchesEtag(c.req.header('if-none-match'), etag)) return c.body(body, 200, { ...headers });
  const kept = Object.entries(headers).filter(([name]) => validatorFields.has(name));
  return c.body(null, 304, { etag, ...Object.fromEntries(kept) });
}

/** Weak comparison (RFC 9110 §13.1.2): a proxy that compresses makes a strong validator weak. */
function matchesEtag(field: string | undefined, etag: string): boolean {
  if (field === undefined) return false;
  if (field.trim() === '*') return true;
  return field.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}
