import { opendir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of content, as it is on disk. */
export interface ContentFile {
  /** Path below `locales/`, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Reads every JSON file below a directory, in the order of their paths. */
export async function readContentFiles(directory: string): Promise<ContentFile[]> {
  const paths: string[] = [];
  for await (const path of contentPaths(directory)) paths.push(path);
  return readFiles(directory, paths.toSorted());
}

/** The paths of every JSON file below a directory, in no order. */
export async function* contentPaths(directory: string): AsyncGenerator<string> {
  for await (const entry of await opendir(directory, { recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    yield relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/');
  }
}

/** Reads files; those that are not there are left out. */
export async function readFiles(
  directory: string,
  paths: readonly string[],
): Promise<ContentFile[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<ContentFile[]> => {
      const text = await readIfThere(join(directory, path));
      return text === undefined ? [] : [{ path, text }];
    }),
  );
  return files.flat();
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
