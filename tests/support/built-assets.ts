import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAssets } from '../../tools/kiosk/build-assets.ts';
import { buildComponent } from '../../tools/partner/build-component.ts';
import { localesDirectory } from '../../tools/local/paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests find the files that the kiosk's pages use. */
    readonly builtAssets: string;
    /** Where tests find the scripts that partners' pages load. */
    readonly builtComponent: string;
  }
}

/** Makes the files that the kiosk's and the partners' pages use, once, before any test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'carelingua-assets-'));
  await buildAssets(folder, localesDirectory);
  const component = join(folder, 'embed');
  await buildComponent(component);
  project.provide('builtAssets', folder);
  project.provide('builtComponent', component);
  return async () => rm(folder, { recursive: true });
}
