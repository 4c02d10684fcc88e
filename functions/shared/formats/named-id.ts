import { v5 } from 'uuid';

/** What the names of this service are names in. It never changes, for ids must not. */
const namespace = '382816f4-15fd-49f4-b161-0d97f5a2b729';

/**
 * The same id for the same names, whenever and wherever it is made (RFC 9562 §5.5): who reads a feed knows by it what was
 * read already.
 *
 * @returns an IRI, `urn:uuid:…`
 */
export function namedId(...names: readonly string[]): string {
  return `urn:uuid:${v5(JSON.stringify(names), namespace)}`;
}
