/** Builds every function's bundle to `dist/<function>/index.mjs`: what is deployed and what the benchmarks run. */
import { cp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunction } from './bundle.ts';
import { buildAssets } from './kiosk/build-assets.ts';
import { buildComponent } from './partner/build-component.ts';
import { referenceScripts } from './local/paths.ts';

const root = join(import.meta.dirname, '..');
const names = (await readdir(join(root, 'functions'))).filter((name) =>
  existsSync(join(root, 'functions', name, 'handler.ts')),
);

await rm(join(root, 'dist'), { recursive: true, force: true });
for (const name of names) {
  const { start, all } = await buildFunction(
    join(root, 'functions', name, 'handler.ts'),
    join(root, 'dist', name, 'index.mjs'),
  );
  const [first, whole] = [start, all].map((bytes) => `${(bytes / 1024).toFixed(0)} KB`);
  console.log(`dist/${name}/index.mjs  ${first} at the start, ${whole} in all`);
}
const isScript = (path: string) => !path.endsWith('.map') && !path.endsWith('standalone.js');
await cp(referenceScripts, join(root, 'dist', 'content', 'scripts'), {
  recursive: true,
  filter: isScript,
});
await buildAssets(join(root, 'dist', 'kiosk', 'assets'), join(root, 'locales'));
await buildComponent(join(root, 'dist', 'partner', 'embed'));
// The publish function carries the content: deploying it publishes what it carries.
await cp(join(root, 'locales'), join(root, 'dist', 'publish', 'locales'), { recursive: true });
