import { afterAll, describe, expect, it } from 'vitest';
import { ensureContentTable } from '../../tools/local/content-table.ts';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { localClient } from '../support/dynamo.ts';
import { run } from '../support/run.ts';

const database = await startEmbeddedDynamoDb();
const client = localClient(database.endpoint);
await ensureContentTable(client, 'content');
afterAll(async () => {
  client.destroy();
  await database.close();
});
const env = { AWS_ENDPOINT_URL_DYNAMODB: database.endpoint, CONTENT_TABLE: 'content' };
const content = async (args: string[], environment: Record<string, string> = env) =>
  run('tools/content/main.ts', args, environment);

describe('npm run content', () => {
  it('says that nothing is published yet, then publishes, then says what is live', async () => {
    const before = await content(['status']);
    expect(before.stdout).toContain('Nothing is published');
    expect((await content(['status', '--json'])).stdout.trim()).toBe('null');

    const published = await content(['publish']);
    expect(published).toMatchObject({ code: 0, stderr: '' });
    expect(published.stdout).toMatch(/Release [0-9a-f]{64} is live in content/);
    expect(published.stdout).toMatch(/^es +31 +31 +0 +0 +0 +0 +31 +0 +31$/m);

    const status = await content(['status']);
    expect(status.stdout).toMatch(/policy +reviewed-only/);
    expect((await content(['status', '--kinds'])).stdout).toMatch(/^es benefits +10 +10 +0 +0/m);
    expect(status.stdout).toMatch(/^en +31 +31 +0 +0 +0 +0 +0 +31 +0$/m);
  });

  it('publishes the same again by writing nothing, and another policy anew', async () => {
    const again = JSON.parse((await content(['publish', '--json'])).stdout);
    expect(again).toMatchObject({ isNew: false, blobs: { written: 0 } });
    expect((await content(['publish'])).stdout).toContain('Nothing was written');
    const labelled = JSON.parse(
      (await content(['publish', '--policy', 'labelled', '--json'])).stdout,
    );
    expect(labelled).toMatchObject({ isNew: true, parent: again.release });
    expect(JSON.parse((await content(['status', '--json'])).stdout)).toMatchObject({
      release: labelled.release,
      policy: 'labelled',
    });
  });

  it('tells what would change, what was, and what changed', async () => {
    const [live, before] = JSON.parse((await content(['history', '--json'])).stdout);
    expect(live.parent).toBe(before.release);
    expect((await content(['history', '--limit', '1'])).stdout).toMatch(
      /^[0-9a-f]{12} .*labelled.*\(live\)\n$/,
    );

    const dry = await content(['publish', '--dry-run', '--policy', 'reviewed-only']);
    expect(dry.stdout).toMatch(/^es \(31\)\n {2}treatments\/.*: text, language, provenance/m);
    expect(dry.stdout).toContain('Nothing was written');
    const same = await content(['publish', '--dry-run']);
    expect(same.stdout).toBe('Nothing to publish: the live release says the same.\n');

    const names = [before.release, live.release.slice(0, 12)];
    const diff = JSON.parse((await content(['diff', ...names, '--json'])).stdout);
    expect(diff).toHaveLength(17);
    expect((await content(['diff', 'x', 'y'])).stderr).toContain('x is no release');
  });

  it('recalls a topic, shows it again, and rolls back', async () => {
    const topic = 'treatments/nerve-blocks';
    expect((await content(['recall', topic])).stderr).toContain('--reason');
    const recalled = await content(['recall', topic, '--reason', 'wrong dose']);
    expect(recalled.stdout).toMatch(/nerve-blocks is recalled\. Release [0-9a-f]{64} is live/);
    expect((await content(['status'])).stdout).toMatch(
      /recalled +treatments\/nerve-blocks.*wrong dose/,
    );
    expect((await content(['recall', topic, '--reason', 'again'])).stderr).toContain(
      'recalled already',
    );
    expect((await content(['unrecall', topic])).code).toBe(0);
    const back = JSON.parse((await content(['rollback', '--json'])).stdout);
    expect(JSON.parse((await content(['status', '--json'])).stdout)).toMatchObject(back);
  });

  it('prunes old releases', async () => {
    const before = JSON.parse((await content(['history', '--json'])).stdout);
    expect(before.length).toBeGreaterThan(2);
    expect((await content(['prune'])).stderr).toContain('--keep');
    expect((await content(['prune', '--keep', '0'])).stderr).toContain('above 0');
    const dry = await content(['prune', '--keep', '2', '--dry-run']);
    expect(dry.stdout).toMatch(/2 releases with \d+ pieces kept; \d+ pieces would be removed\.\n$/);
    const pruned = JSON.parse((await content(['prune', '--keep', '2', '--json'])).stdout);
    expect(pruned).toMatchObject({ releases: 2, deleted: expect.any(Number) });
    expect(JSON.parse((await content(['history', '--json'])).stdout)).toHaveLength(2);
  });

  it('helps, and says what is wrong in a line', async () => {
    const help = await content(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/publish.*status.*stamp.*CONTENT_TABLE/s);
    expect(await content(['status'], {})).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^CONTENT_TABLE is not set.*\n$/),
    });
    const away = await content(['status'], {
      ...env,
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
    });
    expect(away).toMatchObject({ code: 1, stderr: expect.stringContaining('does not answer') });
    expect((await content(['publish', '--policy', 'any'])).code).toBe(1);
  });
});
