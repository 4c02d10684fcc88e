import type { Context } from 'hono';
import { sha256 } from '../store/hash.ts';
import type { AppEnv } from './app-env.ts';
import { chooseCoding, encode, type Coding } from './content-coding.ts';
import { publicHeaders } from './public-headers.ts';

/** An HTTP response in plain data. */
export interface PlainResponse {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes where it is packed. */
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** An answer as it is sent to those who take one coding. */
export interface Representation {
  /** Strong validator (RFC 9110 §8.8.3): the hash of the unpacked body and the coding, in quotes. */
  readonly etag: string;
  readonly whole: PlainResponse;
  /** For a reader who has it already. */
  readonly notModified: PlainResponse;
}

/** A finished answer: made once, sent often. */
export interface Answer {
  /** Of the unpacked body, in characters. */
  readonly size: number;
  /** @returns the answer packed so; that is done once */
  readonly representation: (coding?: Coding) => Representation;
}

/**
 * How long caches may keep what a release says: a minute as fresh, five more while they fetch it anew (RFC 5861),
 * and a day where we do not answer, for an older text is better than an empty screen.
 */
const cacheControl = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';

/** The fields that a 304, which has no content, leaves out (RFC 9110 §15.4.5). */
const contentFields = new Set(['content-type', 'content-language', 'content-encoding', 'link']);

/** @param fields header fields beside the content type, validator and freshness; lower case */
export function makeAnswer(content: unknown, fields: Readonly<Record<string, string>>): Answer {
  return makeTextAnswer(JSON.stringify(content), 'application/json; charset=utf-8', fields);
}

/** @param contentType with its charset */
export function makeTextAnswer(
  body: string,
  contentType: string,
  fields: Readonly<Record<string, string>>,
): Answer {
  const hash = sha256(body).slice(0, 32);
  const headers = {
    ...headersOf(contentType, fields),
    vary: [fields['vary'], 'Accept-Encoding'].filter((name) => name !== undefined).join(', '),
  };
  const made = new Map<Coding | undefined, Representation>();

  function make(coding: Coding | undefined): Representation {
    // Other bytes need another strong validator (RFC 9110 §8.8.3.3).
    const etag = coding === undefined ? `"${hash}"` : `"${hash}-${coding}"`;
    const own = {
      ...headers,
      etag,
      ...(coding === undefined ? {} : { 'content-encoding': coding }),
    };
    const packed = coding === undefined ? body : new Uint8Array(encode(body, coding));
    return representationOf(etag, own, packed);
  }

  return {
    size: body.length,
    representation(coding) {
      const known = made.get(coding) ?? make(coding);
      made.set(coding, known);
      return known;
    },
  };
}

/**
 * An answer that is sent as it is: it is packed already, as fonts are.
 *
 * @param hash of the body, or a name that changes with it
 */
export function makeBinaryAnswer(
  body: Uint8Array<ArrayBuffer>,
  hash: string,
  contentType: string,
  fields: Readonly<Record<string, string>>,
): Answer {
  const etag = `"${hash}"`;
  const only = representationOf(etag, { ...headersOf(contentType, fields), etag }, body);
  return { size: body.length, representation: () => only };
}

function headersOf(contentType: string, fields: Readonly<Record<string, string>>) {
  return {
    ...publicHeaders,
    'content-type': contentType,
    'cache-control': cacheControl,
    ...fields,
  };
}

function representationOf(
  etag: string,
  headers: Readonly<Record<string, string>>,
  body: PlainResponse['body'],
): Representation {
  const kept = Object.entries(headers).filter(([name]) => !contentFields.has(name));
  return {
    etag,
    whole: { status: 200, headers, body },
    notModified: { status: 304, headers: Object.fromEntries(kept), body: '' },
  };
}

/**
 * Sends an answer, or only the word that the reader has it already.
 *
 * A gateway takes it in plain data: a `Response` would encode the text, and the gateway decode it again, for half of
 * what a warm request costs. Nothing may change an answer's header fields after this.
 */
export function send(c: Context<AppEnv>, answer: Answer): Response {
  const coding = chooseCoding(c.req.header('accept-encoding'), answer.size);
  const { etag, whole, notModified } = answer.representation(coding);
  const isKnown = matchesEtag(c.req.header('if-none-match'), etag);
  const plain = isKnown ? notModified : whole;
  const deliver = (c.env as AppEnv['Bindings'] | undefined)?.deliver;
  if (deliver !== undefined) {
    deliver(plain);
    return new Response(null, { status: plain.status });
  }
  const headers = { ...plain.headers };
  return isKnown ? c.body(null, 304, headers) : c.body(plain.body, 200, headers);
}

/** Weak comparison (RFC 9110 §13.1.2): a proxy that compresses makes a strong validator weak. */
function matchesEtag(field: string | undefined, etag: string): boolean {
  if (field === undefined) return false;
  if (field.trim() === '*') return true;
  return field.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}
