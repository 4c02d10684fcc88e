import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules, violations } from './rules.ts';

const root = join(import.meta.dirname, '..', '..');

async function readSources(): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const folder of ['functions', 'client/src', 'infra', 'tools', 'tests']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const path = `${folder}/${name}`;
      sources.set(path, await readFile(join(root, path), 'utf8'));
    }
  }
  return sources;
}

it('the project keeps the rules of its layout', async () => {
  const sources = await readSources();
  expect(sources.size).toBeGreaterThan(50);
  expect(violations(sources)).toEqual([]);
});

describe('a planted violation is found', () => {
  it.each([
    ['functions/shared/domain/a.ts', "import { x } from '../store/x.ts';", 0],
    ['functions/shared/domain/a.ts', "import { hash } from 'node:crypto';", 0],
    ['functions/shared/domain/a.ts', "import type { X } from 'hono';", 0],
    ['functions/shared/domain/a.ts', "export { x } from '../i18n/x.ts';", 0],
    ['functions/shared/domain/a.ts', "await import('hono');", 0],
    ['functions/shared/store/a.ts', "import { x } from '../http/x.ts';", 1],
    ['functions/shared/i18n/a.ts', "import { x } from '../store/x.ts';", 1],
    ['functions/shared/api/a.ts', "import { x } from '../http/x.ts';", 1],
    ['functions/shared/http/a.ts', "import { x } from '../../content/x.ts';", 2],
    ['functions/content/a.ts', "import { x } from '../publish/x.ts';", 3],
    ['functions/content/routes/a.ts', "import type { X } from '../../publish/x.ts';", 3],
    ['functions/publish/a.ts', "import { x } from '../../tools/x.ts';", 4],
    ['functions/publish/a.ts', "import { Stack } from 'aws-cdk-lib';", 4],
    ['client/src/a.ts', "import { x } from '../../functions/shared/http/x.ts';", 8],
    ['client/src/sync/a.ts', "import { x } from 'valibot';", 8],
    ['functions/content/a.ts', "import { x } from '../../infra/config.ts';", 4],
    ['infra/a.ts', "import { readEnvironment } from '../functions/content/environment.ts';", 5],
    ['infra/a.ts', "import type { X } from '../functions/content/app.ts';", 5],
    ['tools/a.ts', "import { x } from '../node_modules/x/x.js';", 6],
    ['tools/a.ts', "import { x } from './index.ts';", 7],
    ['functions/content/a.ts', "import { x } from './utils/x.ts';", 7],
  ])('%s: %s', (path, text, rule) => {
    expect(violations(new Map([[path, text]]))).toContainEqual(
      expect.stringContaining(rules[rule]?.says ?? 'a rule'),
    );
  });

  it('and what is allowed is not', () => {
    const allowed = new Map([
      ['functions/shared/domain/a.ts', "import { x } from './x.ts';"],
      [
        'functions/shared/http/a.ts',
        "import { x } from '../store/x.ts'; import { Hono } from 'hono';",
      ],
      ['functions/content/a.ts', "import { x } from '../shared/http/x.ts';"],
      ['infra/a.ts', "import type { X } from '../functions/content/environment.ts';"],
      ['tools/a.ts', "import { x } from '../functions/publish/publish.ts';"],
    ]);
    expect(violations(allowed)).toEqual([]);
  });
});
