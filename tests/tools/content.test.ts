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
    expect(published.stdout).toMatch(/^es +31 +0 +0 +0 +31$/m);

    const status = await content(['status']);
    expect(status.stdout).toMatch(/policy +reviewed-only/);
    expect(status.stdout).toMatch(/^en +31 +31 +0 +0 +0$/m);
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
    expect((await content(['stamp', 'es', 'treatments/none'])).stderr).toContain(
      'There is no treatments/none',
    );
  });
});
