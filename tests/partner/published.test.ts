import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { componentScripts, openComponentFiles } from '../../functions/partner/component-files.ts';
import { componentVersion } from '../../functions/partner/component/version.ts';
import { buildScript, publishedVersions } from '../../tools/partner/build-component.ts';
import { startPartnerService } from '../support/partner-service.ts';
import { smallCatalogue } from '../support/content.ts';

const files = openComponentFiles(inject('builtComponent'));
const { app } = await startPartnerService({ catalogue: smallCatalogue(), files });

describe.each(componentScripts)('%s', (name) => {
  it('is what its version was published as: pages name what it must be', async () => {
    const published = await readFile(join(publishedVersions, componentVersion, name), 'utf8');
    // Where this fails: `npm run publish:embed`, with a new version in component/version.ts once one was deployed.
    expect(await buildScript(name)).toBe(published);
  });

  it('is kept for ever under its version, and named by what it must be', async () => {
    const answer = await app.request(`/embed/v1/${componentVersion}/${name}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
    expect(`sha384-${hash}`).toBe(files.versions[componentVersion]?.[name]);
  });

  it('is asked for anew under no version', async () => {
    const answer = await app.request(`/embed/v1/${name}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });
});

it('is small', async () => {
  const bytes = gzipSync(await buildScript('embed.js')).length;
  expect(bytes).toBeLessThan(6_000);
});

it('writes no markup: a page that forbids strings that become code runs it', async () => {
  for (const name of componentScripts) {
    expect(await buildScript(name)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|localStorage|sessionStorage|cookie/,
    );
  }
});

it.each([
  '/embed/v1/0.0.1/embed.js',
  '/embed/v1/1.0.0/versions.json',
  '/embed/v1/toString/embed.js',
  '/embed/v1/x.js',
])('is not found under another name: %s', async (path) => {
  expect((await app.request(path)).status).toBe(404);
});
