import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const pack = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

/** Chromium refuses its sandbox to root, whom containers run as. */
const noSandbox = '--no-sandbox';

/**
 * Launches a headless Chromium: the one that `CHROMIUM_PATH` names, or else that of `@sparticuz/chromium`, which brings
 * its libraries and a font, and needs nothing that is installed.
 *
 * Not with that package's own arguments: they run all pages in one process and do without the rules of origins.
 *
 * @param debuggingPort a free port on loopback that other programs can steer the browser by; none where it is left out
 */
export async function launchChromium(debuggingPort?: number): Promise<Browser> {
  const args =
    debuggingPort === undefined
      ? [noSandbox]
      : [noSandbox, `--remote-debugging-port=${debuggingPort}`];
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) return chromium.launch({ executablePath: given, args });
  const folder = await unpackedChromium();
  const { LD_LIBRARY_PATH: others = '' } = process.env;
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'lib'), others].filter((path) => path !== '').join(':'),
      FONTCONFIG_FILE: join(folder, 'own-fonts.conf'),
    },
  });
}

/** @returns the folder that the package's files are in, unpacked once a machine and version */
async function unpackedChromium(): Promise<string> {
  const manifest = await readFile(join(pack, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const folder = join(tmpdir(), `carelingua-chromium-${version}`);
  if (existsSync(folder)) return folder;

  // Several start side by side: each unpacks for itself, and the first to be ready is the one that stays.
  const own = await mkdtemp(`${folder}-`);
  await unpackFile('chromium.br', join(own, 'chromium'));
  for (const name of ['al2023', 'fonts', 'swiftshader']) await unpackFolder(name, own);
  await writeFile(join(own, 'own-fonts.conf'), fontsConfiguration(folder));
  await chmod(join(own, 'chromium'), 0o700);
  try {
    await rename(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(own, { recursive: true });
  }
  return folder;
}

/** The machine's fonts where there are any, and the package's own. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function unpackFile(name: string, to: string): Promise<void> {
  const packed = createReadStream(join(pack, 'bin', name));
  await pipeline(packed, createBrotliDecompress(), createWriteStream(to));
}

async function unpackFolder(name: string, to: string): Promise<void> {
  const archive = join(to, `${name}.tar`);
  await unpackFile(`${name}.tar.br`, archive);
  await promisify(execFile)('tar', [
    '--extract',
    '--no-same-owner',
    `--file=${archive}`,
    `--directory=${to}`,
  ]);
  await rm(archive);
}
