import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = await readFile(join(import.meta.dirname, 'atom.rng'), 'utf8');

/**
 * Holds texts to the rules of Atom (RFC 4287).
 *
 * @param feeds by names that complaints start with
 * @returns what is wrong with them; empty where nothing is
 */
export async function atomFaults(feeds: Readonly<Record<string, string>>): Promise<string[]> {
  const xml = Object.entries(feeds).map(([fileName, contents]) => ({ fileName, contents }));
  try {
    const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
    return errors.map(({ rawMessage }) => rawMessage);
  } catch (error) {
    // A text that is no XML at all is no answer that xmllint gives, but one that it refuses to give.
    return [error instanceof Error ? error.message : String(error)];
  }
}
