/** `npm run publish:embed`: keeps this checkout's component as a version that partners' pages may name for ever. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { componentScripts } from '../functions/partner/component-files.ts';
import { componentVersion } from '../functions/partner/component/version.ts';
import { buildScript, publishedVersions } from './partner/build-component.ts';

const folder = join(publishedVersions, componentVersion);
await mkdir(folder, { recursive: true });
for (const name of componentScripts) {
  const file = join(folder, name);
  const built = await buildScript(name);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined && known !== built) {
    console.error(
      `${componentVersion} has another ${name} already, and pages may name it. Give functions/partner/component/version.ts a new version.`,
    );
    process.exit(1);
  }
  await writeFile(file, built);
  console.log(
    `functions/partner/published/${componentVersion}/${name}  ${built.length} characters`,
  );
}
