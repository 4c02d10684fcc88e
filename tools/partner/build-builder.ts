import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuilderList } from '../../functions/partner/builder-file.ts';
import { bundleScript, integrityOf } from './bundle-script.ts';

const entry = join(import.meta.dirname, '../../functions/partner/browser/builder.ts');

/** Puts the script of the page that makes the lines into a folder, under a name that changes with it. */
export async function buildBuilder(to: string): Promise<void> {
  const script = await bundleScript(entry);
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const list: BuilderList = { name: `builder-${hash}.js`, integrity: integrityOf(script) };
  await writeFile(join(to, list.name), script);
  await writeFile(join(to, 'builder.json'), JSON.stringify(list, undefined, 2));
}
