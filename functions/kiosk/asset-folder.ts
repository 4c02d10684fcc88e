import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assets } from './assets.ts';

/** What the build made for pages. */
export interface AssetFolder extends Assets {
  /** @returns undefined where there is no such file */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The list of its files that the build writes beside them. */
export interface AssetList extends Assets {
  /** The names of all. */
  readonly names: readonly string[];
}

/** Opens the folder. Only what its list names is read: a name is no way out of it. */
export function openAssetFolder(directory: string): AssetFolder {
  const list: AssetList = JSON.parse(readFileSync(join(directory, 'assets.json'), 'utf8'));
  const names = new Set(list.names);
  return {
    ...list,
    read: async (name) =>
      names.has(name) ? new Uint8Array(await readFile(join(directory, name))) : undefined,
  };
}
