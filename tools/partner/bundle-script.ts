import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** @returns the script as it is built from this checkout, for all browsers that are kept up to date */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'safari17', 'firefox121'],
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    loader: { '.ts': 'ts' },
  });
  return outputFiles[0]?.text ?? '';
}

/** What a script must be (Subresource Integrity). */
export function integrityOf(script: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
