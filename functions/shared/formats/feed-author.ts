import type { Clinic } from '../domain/clinic.ts';
import type { AtomFeed } from './atom.ts';

/** Who answers, where the clinic's name is not known: a feed must have an author (RFC 4287 §4.1.1). */
const service = 'Carelingua';

/** @param base of the service, without a slash at its end */
export function feedAuthor({ name, website }: Clinic, base: string): AtomFeed['author'] {
  return { name: name ?? service, uri: website ?? `${base}/` };
}
