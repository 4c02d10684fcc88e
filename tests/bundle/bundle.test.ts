import { execFile } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { buildFunction, type BundleSize } from '../../tools/bundle.ts';
import { ensureContentTable } from '../../tools/local/content-table.ts';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { localesDirectory } from '../../tools/local/paths.ts';
import { localClient } from '../support/dynamo.ts';
import { gatewayEvent } from '../support/gateway-event.ts';

const functions = join(import.meta.dirname, '..', '..', 'functions');
const folder = await mkdtemp(join(tmpdir(), 'carelingua-bundle-'));
const database = await startEmbeddedDynamoDb();
const client = localClient(database.endpoint);
await ensureContentTable(client, 'bundle');
Object.assign(process.env, {
  AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  CONTENT_TABLE: 'bundle',
  TRANSLATION_POLICY: 'labelled',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
});
delete process.env['AWS_PROFILE'];
afterAll(async () => {
  client.destroy();
  await database.close();
});

const sizes = new Map<string, BundleSize>();
for (const name of ['content', 'kiosk', 'partner', 'publish']) {
  const outfile = join(folder, name, 'index.mjs');
  sizes.set(name, await buildFunction(join(functions, name, 'handler.ts'), outfile));
}
await cp(localesDirectory, join(folder, 'publish', 'locales'), { recursive: true });
await cp(inject('builtAssets'), join(folder, 'kiosk', 'assets'), { recursive: true });
await cp(inject('builtComponent'), join(folder, 'partner', 'embed'), { recursive: true });
const { handler: publish }: { handler: () => Promise<{ isNew: boolean; release: string }> } =
  await import(join(folder, 'publish', 'index.mjs'));
const { handler: content }: { handler: (event: unknown) => Promise<APIGatewayProxyResult> } =
  await import(join(folder, 'content', 'index.mjs'));
const { handler: partner }: { handler: (event: unknown) => Promise<APIGatewayProxyResult> } =
  await import(join(folder, 'partner', 'index.mjs'));
const { handler: kiosk }: { handler: (event: unknown) => Promise<APIGatewayProxyResult> } =
  await import(join(folder, 'kiosk', 'index.mjs'));

describe('the bundles that are deployed', () => {
  it('publish what they carry, and answer from it', async () => {
    expect((await content(gatewayEvent('/v1/es'))).statusCode).toBe(503);
    const publication = await publish();
    expect(publication.isNew).toBe(true);
    expect(await publish()).toMatchObject({ isNew: false, release: publication.release });

    const topic = await content(gatewayEvent('/v1/es/treatments/nerve-blocks'));
    expect(topic.statusCode).toBe(200);
    expect(JSON.parse(topic.body)).toMatchObject({
      title: 'Bloqueos nerviosos',
      release: publication.release,
      links: {
        self: 'https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod/v1/es/treatments/nerve-blocks',
      },
    });
  });

  it('write one line a request, with its metric, and nothing else', async () => {
    const event = JSON.stringify(gatewayEvent('/v1/es/treatments/nerve-blocks'));
    const script = `
      const { handler } = await import(${JSON.stringify(join(folder, 'content', 'index.mjs'))});
      await handler(${event});
      process.exit();`;
    const args = ['--input-type=module', '--eval', script];
    const env = { ...process.env, POWERTOOLS_LOG_LEVEL: 'INFO' };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'INFO',
      service: 'content',
      message: 'request',
      route: '/v1/:locale/:kind/:slug',
      locale: 'es',
      Requests: 1,
      _aws: { CloudWatchMetrics: [{ Dimensions: [['service', 'locale']] }] },
    });
  });

  it.each([
    ['content', 480, 750],
    ['kiosk', 600, 700],
    ['partner', 480, 600],
    ['publish', 500, 550],
  ])('%s loads less than %i KB at its start, and has less than %i', (name, first, whole) => {
    const { start = Number.NaN, all = Number.NaN } = sizes.get(name) ?? {};
    expect(start / 1024).toBeLessThan(first);
    expect(all / 1024).toBeLessThan(whole);
  });

  it('search, write and describe what they answer, in chunks that are loaded then', async () => {
    const found = await content(gatewayEvent('/v1/ja/search', { query: { q: '硬膜外' } }));
    expect(JSON.parse(found.body)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id: 'treatments/epidural-steroid-injections' }),
      ]),
    });
    const page = await content(gatewayEvent('/v1/ar/treatments/nerve-blocks.html'));
    expect(page.body).toContain('<html lang="ar" dir="rtl">');
    const description = await content(gatewayEvent('/openapi.json'));
    expect(JSON.parse(description.body)).toMatchObject({ openapi: '3.1.1' });
    const packed = await content(
      gatewayEvent('/v1/vi/pack', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } }),
    );
    expect(packed).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    const text = String(brotliDecompressSync(Buffer.from(packed.body, 'base64')));
    expect(JSON.parse(text)).toMatchObject({ id: 'pack', entries: expect.any(Array) });
  });

  it('show pages under the gateway’s own address, with all that they load', async () => {
    const coding = { 'Accept-Encoding': 'gzip, deflate, br' };
    const packedPage = await kiosk(
      gatewayEvent('/kiosk/ar/treatments/epidural-steroid-injections', { headers: coding }),
    );
    expect(packedPage).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    const packed = Buffer.from(packedPage.body, 'base64');
    const page = String(brotliDecompressSync(packed));
    expect(page).toContain('https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod/read/ar/');

    const own = [...new Set(page.match(/\/prod\/kiosk\/assets\/[\w.-]+/g))];
    const loaded = await Promise.all(
      own.map(async (address) => {
        const path = address.slice('/prod'.length);
        const { statusCode, headers, body, isBase64Encoded } = await kiosk(
          gatewayEvent(path, { headers: coding }),
        );
        expect([path, statusCode]).toEqual([path, 200]);
        expect(headers?.['cache-control']).toContain('immutable');
        return { path, size: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').length };
      }),
    );
    const [fonts, others] = [/woff2$/, /(css|js|svg)$/].map((kind) =>
      loaded.filter(({ path }) => kind.test(path)),
    );
    expect(fonts).toHaveLength(4);
    expect(others).toHaveLength(3);
    const script = others?.find(({ path }) => path.endsWith('js'))?.size;
    expect(script).toBeLessThan(15 * 1024);
    // What goes over the wire for a topic, without fonts.
    const sum = others?.reduce((total, { size }) => total + size, packed.length) ?? 0;
    expect(sum).toBeLessThan(30 * 1024);
  });

  it('answer partners under the gateway’s own address', async () => {
    const base = 'https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod';
    const frame = await partner(gatewayEvent('/embed/es/treatments/nerve-blocks'));
    expect(frame.body).toContain(`${base}/embed/v1/1.0.0/height.js`);
    const script = await partner(gatewayEvent('/embed/v1/1.0.0/height.js'));
    expect(script.statusCode).toBe(200);
    const feed = await partner(
      gatewayEvent('/infobutton', {
        query: {
          'mainSearchCriteria.v.c': 'M54.16',
          'mainSearchCriteria.v.cs': '2.16.840.1.113883.6.90',
          'informationRecipient.languageCode.c': 'vi',
        },
      }),
    );
    expect(feed.body).toContain(`${base}/read/vi/conditions/nerve-pain`);
    const lines = await partner(gatewayEvent('/partners/ar'));
    expect(lines.body).toContain(`${base}/embed/v1/1.0.0/embed.js`);
  });

  it('give a device a worker, and all that it needs', async () => {
    const worker = await kiosk(gatewayEvent('/kiosk/worker.js'));
    expect(worker.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    });
    const device = await kiosk(gatewayEvent('/kiosk/device'));
    expect(JSON.parse(device.body)).toMatchObject({ maxAgeDays: 14, recalled: [] });
    const language = await kiosk(gatewayEvent('/kiosk/device/ja'));
    expect(JSON.parse(language.body)).toMatchObject({ index: [expect.any(String)] });
  });
});
