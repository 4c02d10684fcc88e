import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { AssetList } from '../../functions/kiosk/asset-folder.ts';
import type { Assets } from '../../functions/kiosk/assets.ts';
import { fontFaces } from './font-faces.ts';
import { fontLicence, makeFonts } from './fonts.ts';
import { turnsStyle } from './turns-style.ts';

const source = join(import.meta.dirname, '../../functions/kiosk');

/** How files are made for browsers: all that are kept up to date, phones among them. */
const target = ['chrome120', 'safari17', 'firefox121'];
const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target,
  legalComments: 'none',
  charset: 'utf8',
} as const;

/** Makes the files that the kiosk's pages use, each named by what it holds, and their list, in a folder of their own. */
export async function buildAssets(to: string, localesDirectory: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const names: string[] = [];

  async function put(
    name: string,
    extension: string,
    content: string | Uint8Array,
  ): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const file = `${name}-${hash}.${extension}`;
    await writeFile(join(to, file), content);
    names.push(file);
    return file;
  }

  const fonts = await makeFonts(localesDirectory);
  const fontFiles = await Promise.all(
    fonts.map(async (font) => ({
      ...font,
      file: await put(`noto-${font.script.toLowerCase()}-${font.weight}`, 'woff2', font.bytes),
    })),
  );
  // The licence asks to go along with the fonts.
  await writeFile(join(to, 'OFL.txt'), await fontLicence());

  const style = await bundleText(join(source, 'style/style.css'));
  const turns = await turnsStyle(localesDirectory);
  const start = (await bundleText(join(source, 'browser/start.ts'), 'iife')).trim();
  const script = await bundleScript(to);
  names.push(...script.chunks, script.entry);
  const assets: Assets = {
    files: {
      style: await put('style', 'css', `${fontFaces(fontFiles)}${turns}${style}`),
      script: script.entry,
      pictures: await put('pictures', 'svg', await readFile(join(source, 'pictures/pictures.svg'))),
    },
    start,
    startHash: hashOf(start, 'base64'),
    scriptIntegrity: script.integrity,
    fonts: fontsByScript(fontFiles),
  };
  const files = names.toSorted();
  await build({
    ...common,
    entryPoints: [join(source, 'worker/worker.ts')],
    outfile: join(to, 'worker.js'),
    define: {
      kioskAssets: JSON.stringify(assets),
      kioskFiles: JSON.stringify(files),
      kioskVersion: JSON.stringify(hashOf(files.join(), 'hex').slice(0, 12)),
    },
  });
  const list: AssetList = { ...assets, names: [...files, 'worker.js', 'OFL.txt'] };
  await writeFile(join(to, 'assets.json'), JSON.stringify(list, undefined, 2));
}

function fontsByScript(
  files: readonly { readonly script: string; readonly weight: number; readonly file: string }[],
): Record<string, string[]> {
  const byScript: Record<string, string[]> = {};
  for (const { script, file } of files) (byScript[script] ??= []).push(file);
  return byScript;
}

async function bundleText(entry: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({ ...common, format, entryPoints: [entry], write: false });
  return outputFiles[0]?.text ?? '';
}

/** The page's script, and what it loads when it is needed. */
async function bundleScript(to: string) {
  const { metafile } = await build({
    ...common,
    entryPoints: [join(source, 'browser/page.ts')],
    outdir: to,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    metafile: true,
  });
  const paths = Object.entries(metafile.outputs);
  const [entry] = paths.find(([, { entryPoint }]) => entryPoint?.endsWith('browser/page.ts')) ?? [
    '',
  ];
  const name = basename(entry);
  return {
    entry: name,
    chunks: paths.map(([path]) => basename(path)).filter((each) => each !== name),
    integrity: `sha256-${hashOf(await readFile(join(to, name)), 'base64')}`,
  };
}

function hashOf(content: string | Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding);
}
