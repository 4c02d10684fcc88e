import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuilderFile, type BuilderFile } from './builder-file.ts';

/**
 * The scripts that partners' pages load: the component, what gives frames on a page their height, and what tells it from within
 * a frame.
 */
export const componentScripts = ['embed.js', 'frame.js', 'height.js'] as const;
export type ComponentScript = (typeof componentScripts)[number];

/** What the build tells of them. */
export interface ComponentList {
  /** The newest version. */
  readonly current: string;
  /** All versions that partners' pages may name, the newest among them, with what each script must be (SRI). */
  readonly versions: Readonly<Record<string, Readonly<Record<ComponentScript, string>>>>;
}

export interface ComponentFiles extends ComponentList {
  /** @returns undefined where there is no such version or script */
  readonly read: (version: string, script: string) => string | undefined;
  /** The script of the page that makes the lines which name the others. */
  readonly builder: BuilderFile;
}

/** Opens the folder that the build made: a folder for each version, and their list. Only what the list names is read. */
export function openComponentFiles(directory: string): ComponentFiles {
  const list: ComponentList = JSON.parse(readFileSync(join(directory, 'versions.json'), 'utf8'));
  return {
    ...list,
    builder: openBuilderFile(directory),
    read(version, script) {
      if (!Object.hasOwn(list.versions, version) || !isScript(script)) return undefined;
      return readFileSync(join(directory, version, script), 'utf8');
    },
  };
}

function isScript(name: string): name is ComponentScript {
  return (componentScripts as readonly string[]).includes(name);
}
