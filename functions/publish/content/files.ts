import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of content, as it is on disk. */
export interface ContentFile {
  /** Path below `locales/`, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Reads every JSON file below a directory, in the order of their paths. */
export async function readContentFiles(directory: string): Promise<ContentFile[]> {
  const names = await readdir(directory, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    paths.map(async (name) => ({
      path: name.split(sep).join('/'),
      text: await readFile(join(directory, name), 'utf8'),
    })),
  );
}
