import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Scripts in a folder, by their paths in it. */
export interface ScriptFolder {
  /** @returns undefined where there is none of that name */
  readonly read: (name: string) => Promise<string | undefined>;
}

/** Opens a folder when it is first asked for. Only what is listed in it is read: a name is no way out of it. */
export function openScriptFolder(directory: string): ScriptFolder {
  let listed: Promise<ReadonlySet<string>> | undefined;
  return {
    async read(name) {
      listed ??= list(directory);
      return (await listed).has(name) ? readFile(join(directory, name), 'utf8') : undefined;
    },
  };
}

async function list(directory: string): Promise<ReadonlySet<string>> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  return new Set(names.filter((name) => name.endsWith('.js')));
}
