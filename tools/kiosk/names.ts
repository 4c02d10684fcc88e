import { join } from 'node:path';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { localesDirectory } from '../local/paths.ts';

/** What the files of a locale call things by. */
interface Named {
  /** Of a topic. */
  readonly title?: string;
  /** Of the glossary. */
  readonly terms?: Readonly<Record<string, { readonly term: string }>>;
  /** Of what readers search by. */
  readonly lay?: Readonly<Record<string, readonly string[]>>;
}

/** @returns all that topics and medical words are called in a locale, by us and by readers, each once */
export async function readNames(tag: string): Promise<string[]> {
  const files = await readContentFiles(join(localesDirectory, tag));
  const names = files.flatMap(({ text }) => {
    const { title, terms = {}, lay = {} }: Named = JSON.parse(text);
    return [
      ...(typeof title === 'string' ? [title] : []),
      ...Object.values(terms).map(({ term }) => term),
      ...Object.values(lay).flat(),
    ];
  });
  return [...new Set(names)];
}
