import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/** Schema.org's own vocabulary, as its N-Quads file has it; the file writes names with http. */
export interface Vocabulary {
  /** @returns what differs from the vocabulary, with the path to it; empty where nothing does */
  readonly check: (node: unknown) => string[];
}

const base = 'http://schema.org/';
const statement = /^<([^>]+)> <([^>]+)> (?:<([^>]+)>|"(?:[^"\\]|\\.)*"\S*) <[^>]+> \.$/;
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** Datatypes, and what JSON they are. */
const datatypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
  Integer: Number.isInteger,
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value),
};

export async function readVocabulary(): Promise<Vocabulary> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@vocabulary/schema/package.json'));
  return vocabularyOf(await readFile(join(folder, 'schema.nq'), 'utf8'));
}

function vocabularyOf(text: string): Vocabulary {
  const classes = new Set<string>();
  const properties = new Set<string>();
  const superseded = new Set<string>();
  const parents = new Map<string, string[]>();
  const types = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const ranges = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, value: string) =>
    to.set(key, [...(to.get(key) ?? []), value]);

  for (const line of text.split('\n')) {
    const [, subject = '', predicate = '', object = ''] = statement.exec(line) ?? [];
    if (!subject.startsWith(base)) continue;
    const [name, value] = [subject.slice(base.length), object.replace(base, '')];
    if (predicate === `${rdf}type`) {
      if (object === `${rdfs}Class`) classes.add(name);
      else if (object === `${rdf}Property`) properties.add(name);
      else add(types, name, value);
    } else if (predicate === `${rdfs}subClassOf`) add(parents, name, value);
    else if (predicate === `${base}domainIncludes`) add(domains, name, value);
    else if (predicate === `${base}rangeIncludes`) add(ranges, name, value);
    else if (predicate === `${base}supersededBy`) superseded.add(name);
  }
  if (classes.size < 500 || properties.size < 1_000) throw new Error('The vocabulary was not read');

  const ancestors = (name: string): Set<string> => {
    const found = new Set([name]);
    for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
    return found;
  };
  const isA = (name: string, allowed: readonly string[]) =>
    allowed.some((each) => ancestors(name).has(each));

  function checkNode(node: Readonly<Record<string, unknown>>, path: string): string[] {
    const type = node['@type'];
    if (typeof type !== 'string' || !classes.has(type))
      return [`${path}: ${String(type)} is no class`];
    return Object.entries(node).flatMap(([name, value]) => {
      if (name.startsWith('@')) return [];
      const at = `${path}.${name}`;
      if (!properties.has(name)) return [`${at} is no property`];
      if (superseded.has(name)) return [`${at} is superseded`];
      if (!isA(type, domains.get(name) ?? [])) return [`${at} is no property of ${type}`];
      const values = Array.isArray(value) ? value : [value];
      return values.flatMap((each: unknown, index) =>
        checkValue(each, ranges.get(name) ?? [], `${at}[${index}]`),
      );
    });
  }

  function checkValue(value: unknown, range: readonly string[], path: string): string[] {
    if (isNode(value)) {
      const found = checkNode(value, path);
      const type = String(value['@type']);
      return found.length > 0 || isA(type, range)
        ? found
        : [`${path}: ${type} is none of ${range.join()}`];
    }
    if (range.some((name) => datatypes[name]?.(value) === true)) return [];
    // A member of an enumeration is named by its address.
    const member = typeof value === 'string' ? value.replace('https://schema.org/', '') : '';
    if ((types.get(member) ?? []).some((type) => isA(type, range))) return [];
    return [`${path}: ${JSON.stringify(value)} is none of ${range.join()}`];
  }

  return { check: (node) => (isNode(node) ? checkNode(node, '$') : ['$ is no node']) };
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
