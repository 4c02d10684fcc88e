import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build tells of the script of the page that makes lines for partners. */
export interface BuilderList {
  /** It changes with the script. */
  readonly name: string;
  /** What the script must be (Subresource Integrity). */
  readonly integrity: string;
}

export interface BuilderFile extends BuilderList {
  readonly read: () => string;
}

/** @param directory the build's, where the component is too */
export function openBuilderFile(directory: string): BuilderFile {
  const list: BuilderList = JSON.parse(readFileSync(join(directory, 'builder.json'), 'utf8'));
  return { ...list, read: () => readFileSync(join(directory, list.name), 'utf8') };
}
