import { isKind, isTopicId } from '../../shared/domain/topic.ts';
import type { EmbedSubject } from '../embed/embed-path.ts';

/** What an address of ours leads to. */
export interface PageAddress {
  /** A language tag as somebody wrote it. */
  readonly tag: string;
  readonly subject: Exclude<EmbedSubject, { readonly type: 'search' }>;
  readonly query: URLSearchParams;
}

/** Where topics are, by the first part of a path, and what stands behind a topic's name there. */
const surfaces: Readonly<Record<string, readonly string[]>> = {
  read: [],
  kiosk: [],
  embed: ['.json', '.fragment.html'],
  v1: ['.html', '.md', '.jsonld', '.txt'],
};

/**
 * Reads an address of a topic or of a list of ours. It is compared as text: whatever a parser would first tidy up, or find
 * another host in, is no address that we ever gave.
 *
 * @param base that all our addresses start with, without a slash at its end; empty where it is not known
 * @returns undefined where it is none
 */
export function readPageAddress(address: string, base: string): PageAddress | undefined {
  if (base === '' || !address.startsWith(`${base}/`)) return undefined;
  const [below = ''] = address.slice(base.length + 1).split('#');
  const [path = '', ...query] = below.split('?');
  const [surface = '', tag = '', ...names] = path.replace(/\/$/, '').split('/');
  const suffixes = Object.hasOwn(surfaces, surface) ? surfaces[surface] : undefined;
  const subject = suffixes && subjectOf(names.join('/'), suffixes);
  return subject && { tag, subject, query: new URLSearchParams(query.join('?')) };
}

function subjectOf(name: string, suffixes: readonly string[]): PageAddress['subject'] | undefined {
  if (isKind(name)) return { type: 'list', kind: name };
  const suffix = suffixes.find((end) => name.endsWith(end)) ?? '';
  const id = name.slice(0, name.length - suffix.length);
  return isTopicId(id) ? { type: 'topic', id } : undefined;
}
