import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContentFiles, type ContentFile } from '../../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../../functions/publish/content/parse-catalogue.ts';
import type { Catalogue } from '../../../functions/shared/domain/catalogue.ts';
import { localesDirectory } from '../../local/paths.ts';
import { documentsOf, type Document } from './documents.ts';

/**
 * Reads the content of some locales and of the source.
 *
 * @throws InvalidContentError with everything that is wrong with them
 */
export async function readCatalogue(tags?: readonly string[]): Promise<Catalogue> {
  return parseCatalogue(await readContentFiles(localesDirectory), tags);
}

/**
 * Opens the documents of a translation.
 *
 * @param names those to give; all where there are none
 * @throws Error where the locale is the source or unknown, or there is no such document
 */
export async function readTranslations(tag: string, names: readonly string[]): Promise<Document[]> {
  const catalogue = await readCatalogue([tag]);
  const { source } = catalogue.registry;
  if (tag === source) throw new Error(`${tag} is the source: it is made from nothing.`);
  return choose(documentsIn(catalogue, tag), names);
}

/** @throws Error where the registry has no such locale */
export function documentsIn(catalogue: Catalogue, tag: string): Document[] {
  if (!catalogue.content.has(tag)) {
    const known = catalogue.registry.locales.map((locale) => locale.tag).join(', ');
    throw new Error(`${tag} is not in registry.json. There are: ${known}.`);
  }
  return documentsOf(catalogue, tag);
}

/** @throws Error naming what there is no document for */
export function choose(documents: readonly Document[], names: readonly string[]): Document[] {
  const unknown = names.filter((name) => !documents.some((document) => document.name === name));
  if (unknown.length > 0) {
    throw new Error(`There is no ${unknown.join(', ')}. Name topics, "glossary" or "ui".`);
  }
  return documents.filter(({ name }) => names.length === 0 || names.includes(name));
}

/**
 * Writes files below `locales/`. Each is replaced in one step; none is before all are written beside their places, so
 * that a full disk changes nothing.
 */
export async function saveFiles(files: readonly ContentFile[]): Promise<void> {
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(temporary(path)), { recursive: true });
      await writeFile(temporary(path), text);
    }
  } catch (error) {
    await Promise.all(files.map(async ({ path }) => rm(temporary(path), { force: true })));
    throw error;
  }
  for (const { path } of files) await rename(temporary(path), join(localesDirectory, path));
}

function temporary(path: string): string {
  return join(localesDirectory, `${path}.new`);
}

/** Today, as records name it: an ISO 8601 date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
