import { basename, dirname, extname } from 'node:path';
import { build } from 'esbuild';

/** CommonJS parts of the AWS SDK ask for `require`, which an ES module has not. */
const banner =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * Bundles a Lambda function, the AWS SDK included: the runtime's own copy loads more slowly and changes by itself.
 *
 * @returns the bundle's size in bytes
 */
export async function buildFunction(entry: string, outfile: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: dirname(outfile),
    entryNames: basename(outfile, extname(outfile)),
    outExtension: { '.js': extname(outfile) },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    // What is imported when it is needed costs nothing until then.
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    banner: { js: banner },
    metafile: true,
  });
  return Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0);
}
