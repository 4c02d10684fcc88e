import type { Context } from 'hono';
import Negotiator from 'negotiator';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { rememberFields } from '../../shared/http/remember-fields.ts';

/** What a topic is written in, by the end of its address; the first is what nobody need ask for. */
export const topicFormats = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
} as const;
export type TopicFormat = keyof typeof topicFormats;

/** Formats that a suffix of the address names: all but JSON, which has none. */
export type WrittenFormat = Exclude<TopicFormat, 'json'>;

/** A topic's last name, and the format that its address or the request's Accept field names. */
export interface NamedTopic {
  readonly slug: string;
  readonly format: TopicFormat;
  /** Whether the Accept field chose. */
  readonly isNegotiated: boolean;
}

const suffixed = /^(?<slug>.+)\.(?<suffix>jsonld|html|md|txt)$/;

/**
 * Reads which topic in which format a request asks for. Only addresses that negotiate the language negotiate the format:
 * an address with its language in it always gives the same.
 */
export function namedTopic(c: Context<AppEnv>): NamedTopic {
  const name = c.req.param('slug') ?? '';
  const groups = suffixed.exec(name)?.groups;
  const { slug, suffix } = groups ?? {};
  if (slug !== undefined && suffix !== undefined && isFormat(suffix)) {
    return { slug, format: suffix, isNegotiated: false };
  }
  const isNegotiated = c.get('language').from !== 'path';
  const accept = c.req.header('accept');
  const format = isNegotiated && accept !== undefined ? acceptedFormat(accept) : 'json';
  return { slug: name, format, isNegotiated };
}

function isFormat(text: string): text is TopicFormat {
  return Object.hasOwn(topicFormats, text);
}

/** By weight, and of equals the first; who takes none of them, or sends what cannot be read, gets JSON (RFC 9110 §12.5.1). */
const acceptedFormat = rememberFields((field): TopicFormat => {
  const negotiator = new Negotiator({ headers: { accept: field } });
  const [preferred] = negotiator.mediaTypes(Object.values(topicFormats));
  const found = Object.keys(topicFormats).filter(isFormat);
  return found.find((format) => topicFormats[format] === preferred) ?? 'json';
});
