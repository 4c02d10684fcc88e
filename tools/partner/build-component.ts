import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  componentScripts,
  type ComponentList,
  type ComponentScript,
} from '../../functions/partner/component-files.ts';
import { componentVersion } from '../../functions/partner/component/version.ts';
import { buildBuilder } from './build-builder.ts';
import { bundleScript, integrityOf } from './bundle-script.ts';

const root = join(import.meta.dirname, '../../functions/partner');
/** Every version that was ever published, as it was: pages name them, and what they must be. */
export const publishedVersions = join(root, 'published');

/** @returns a script of the component, as it is built from this checkout */
export async function buildScript(name: ComponentScript): Promise<string> {
  return bundleScript(join(root, 'component', name.replace('.js', '.ts')));
}

/**
 * Makes the folder of the scripts that partners' pages load, the published versions and this checkout's, and of the script of
 * the page that makes their lines.
 */
export async function buildComponent(to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(publishedVersions, to, { recursive: true });
  const own = join(to, componentVersion);
  await mkdir(own, { recursive: true });
  for (const name of componentScripts) await writeFile(join(own, name), await buildScript(name));

  const versions = await readdir(to);
  const list: ComponentList = {
    current: componentVersion,
    versions: Object.fromEntries(
      await Promise.all(
        versions.map(async (version) => [version, await integrities(join(to, version))] as const),
      ),
    ),
  };
  await writeFile(join(to, 'versions.json'), JSON.stringify(list, undefined, 2));
  await buildBuilder(to);
}

/** What each script must be (Subresource Integrity). */
async function integrities(folder: string): Promise<Record<ComponentScript, string>> {
  const of = async (name: ComponentScript) => integrityOf(await readFile(join(folder, name)));
  return {
    'embed.js': await of('embed.js'),
    'frame.js': await of('frame.js'),
    'height.js': await of('height.js'),
  };
}
