import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { smallContent } from './content.ts';
import { run } from './run.ts';

/** Content in a folder of its own, for the command line to work on. */
export interface ContentFolder {
  readonly directory: string;
  readonly content: (
    ...args: string[]
  ) => Promise<{ code: number; stdout: string; stderr: string }>;
  readonly read: (path: string) => Promise<string>;
  /** Changes a file by changing its text. */
  readonly edit: (path: string, change: (text: string) => string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function openContentFolder(
  content: Readonly<Record<string, unknown>> = smallContent(),
): Promise<ContentFolder> {
  const directory = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, value] of Object.entries(content)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
  }
  const read = async (path: string) => readFile(join(directory, path), 'utf8');
  return {
    directory,
    content: async (...args) => run('tools/content/main.ts', args, { CONTENT_LOCALES: directory }),
    read,
    async edit(path, change) {
      await writeFile(join(directory, path), change(await read(path)));
    },
    remove: async () => rm(directory, { recursive: true }),
  };
}
