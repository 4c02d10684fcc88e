import { basename, dirname, extname } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** CommonJS parts of the AWS SDK ask for `require`, which an ES module has not. */
const banner =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** In bytes. */
export interface BundleSize {
  /** What is loaded when a function starts. */
  readonly start: number;
  /** The same, and what is loaded when it is needed. */
  readonly all: number;
}

/**
 * Bundles a Lambda function, the AWS SDK included: the runtime's own copy loads more slowly and changes by itself.
 *
 * @param outfile the bundle's entry; what is imported when it is needed goes into `chunks/` beside it
 */
export async function buildFunction(entry: string, outfile: string): Promise<BundleSize> {
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
  return sizeOf(metafile);
}

function sizeOf({ outputs }: Metafile): BundleSize {
  const start = new Set(
    Object.keys(outputs).filter((path) => outputs[path]?.entryPoint?.endsWith('handler.ts')),
  );
  // A set is walked over to its end, what is added meanwhile too.
  for (const path of start) {
    for (const { kind, path: to } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[to] !== undefined) start.add(to);
    }
  }
  const bytesOf = (paths: Iterable<string>) =>
    Iterator.from(paths).reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  return { start: bytesOf(start), all: bytesOf(Object.keys(outputs)) };
}
