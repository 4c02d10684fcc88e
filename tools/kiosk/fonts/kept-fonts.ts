import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'node_modules/.cache/carelingua-fonts');

/** Looks for a font that was made before, and makes it where there is none. */
export type Keep = (of: readonly unknown[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Keeps fonts from one run to the next, for as long as what they are made of and this code stay the same. */
export async function openKeptFonts(): Promise<Keep> {
  const base = await hashOfCode();
  await mkdir(folder, { recursive: true });
  return async (of, make) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([base, ...of]))
      .digest('hex');
    const file = join(folder, `${hash}.woff2`);
    const kept = await readIfThere(file);
    if (kept !== undefined) return kept;
    const made = await make();
    // Two processes may make it at once, and neither may read half of it.
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, made);
    await rename(part, file);
    return made;
  };
}

/** All that takes part but the characters: this code, and the versions of packages. */
async function hashOfCode(): Promise<string> {
  const names = (await readdir(import.meta.dirname)).toSorted();
  const paths = [
    join(root, 'package-lock.json'),
    ...names.map((name) => join(import.meta.dirname, name)),
  ];
  const hash = createHash('sha256');
  for (const path of paths) hash.update(await readFile(path));
  return hash.digest('hex');
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
