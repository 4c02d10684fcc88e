import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAssets } from '../../tools/kiosk/build-assets.ts';
import { localesDirectory } from '../../tools/local/paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests find the files that the kiosk's pages use. */
    readonly builtAssets: string;
  }
}

/** Makes the files that the kiosk's pages use, once, before any test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'carelingua-assets-'));
  await buildAssets(folder, localesDirectory);
  project.provide('builtAssets', folder);
  return async () => rm(folder, { recursive: true });
}
