/** Builds the client's package to `client/dist`: one ES module for browsers and Node, and its types. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const source = join(root, 'client', 'src', 'carelingua-client.ts');

/** In bytes. */
export interface BundleSize {
  readonly raw: number;
  readonly gzipped: number;
}

/** Bundles the client. @returns its size, raw and as it goes over the wire */
export async function bundleClient(outfile: string): Promise<BundleSize> {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  const code = await readFile(outfile);
  return { raw: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** Writes the declarations of the client's types. */
export async function declareClient(outDir: string): Promise<void> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(root, 'client', 'tsconfig.json');
  const options = ['--project', project, '--emitDeclarationOnly', '--outDir', outDir];
  await promisify(execFile)(process.execPath, [compiler, ...options]);
}

async function main(): Promise<void> {
  const dist = join(root, 'client', 'dist');
  await rm(dist, { recursive: true, force: true });
  const [size] = await Promise.all([
    bundleClient(join(dist, 'carelingua-client.js')),
    declareClient(join(dist, 'types')),
  ]);
  console.log(`client/dist/carelingua-client.js  ${size.raw} bytes, ${size.gzipped} bytes gzipped`);
}

if (import.meta.main) await main();
