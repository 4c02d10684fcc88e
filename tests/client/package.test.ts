import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleClient, declareClient } from '../../tools/build-client.ts';
import { clinicCatalogue } from '../support/content.ts';
import { serveService } from './served-service.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const folder = await mkdtemp(join(tmpdir(), 'carelingua-client-'));
const installed = join(folder, 'node_modules', '@carelingua', 'client');
await mkdir(installed, { recursive: true });
await cp(join(root, 'client', 'package.json'), join(installed, 'package.json'));
const size = await bundleClient(join(installed, 'dist', 'carelingua-client.js'));
await declareClient(join(installed, 'dist', 'types'));
const service = await serveService({ catalogue: await clinicCatalogue() });
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const readme = await readFile(join(root, 'client', 'README.md'), 'utf8');
const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];

it('the client is smaller than 3 KB, all included', async () => {
  const code = await readFile(join(installed, 'dist', 'carelingua-client.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\b/);
  expect(size.gzipped).toBeGreaterThan(1_000);
  expect(size.gzipped).toBeLessThan(3 * 1_024);
});

describe('the README’s example', () => {
  it('is five lines that run in Node, from the package', async () => {
    expect(example.trim().split('\n')).toHaveLength(5);
    const file = join(folder, 'example.mjs');
    await writeFile(file, example.replace('https://care.example', service.base));
    const { stdout } = await run(process.execPath, [file]);
    expect(stdout).toMatch(/^Bloqueos nerviosos es [1-3]\n$/);
  });

  it('has types', async () => {
    await writeFile(
      join(folder, 'example.mts'),
      `${example}\nexport const title: string = topic.title;\n`,
    );
    await writeFile(
      join(folder, 'wrong.mts'),
      `${example}\nexport const title: number = topic.title;\n`,
    );
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = '--noEmit --strict --target es2022 --lib es2022,dom --module nodenext';
    const check = async (file: string) =>
      run(process.execPath, [compiler, ...options.split(' '), file], { cwd: folder });
    await check('example.mts');
    await expect(check('wrong.mts')).rejects.toMatchObject({
      stdout: expect.stringContaining("'string' is not assignable to type 'number'"),
    });
  });
});
