import { describe, expect, it } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
import { createDeadline } from '../../functions/shared/store/deadline.ts';
import { StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import type { ReadOptions } from '../../functions/shared/store/store.ts';
import { ensureContentTable } from '../../tools/local/content-table.ts';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { clinicCatalogue, smallCatalogue } from '../support/content.ts';
import type { CountingStore } from '../support/counting-store.ts';
import { localClient } from '../support/dynamo.ts';
import { startFaultyDynamoDb } from '../support/faulty-dynamodb.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const paths = ['/v1/es/treatments/nerve-blocks', '/v1/treatments', '/v1/ar', '/v1/zh-Hans/notice'];

describe('calls to the database', () => {
  it.each(paths)('%s: at most three in sequence when cold, none when warm', async (path) => {
    const { app, store } = await startService({ catalogue });
    await app.request(path);
    const cold = store.takeCalls();
    expect(cold.length).toBeGreaterThan(1);
    expect(cold.length).toBeLessThanOrEqual(3);
    await app.request(path);
    expect(store.takeCalls()).toEqual([]);
  });

  it('a 404 makes two, and none when warm', async () => {
    const { app, store } = await startService({ catalogue });
    await app.request('/v1/es/treatments/none');
    expect(store.takeCalls()).toEqual(['readPointer', 'getBlobs']);
    await app.request('/v1/es/treatments/other');
    expect(store.takeCalls()).toEqual([]);
  });

  it('the pointer is asked for once in a few seconds, by one of many requests', async () => {
    const { app, store, pass } = await startService({ catalogue });
    await app.request('/v1/es');
    store.takeCalls();
    pass(5_000);
    await Promise.all(Array.from({ length: 5 }, async () => app.request('/v1/es')));
    expect(store.takeCalls()).toEqual(['readPointer']);
  });
});

describe('a new release', () => {
  it('is served whole within the seconds that the pointer is believed', async () => {
    const store = createMemoryStore();
    const service = await startService({ catalogue: smallCatalogue(), store });
    const path = '/v1/es/treatments/nerve-blocks';
    const before = await readJson(await service.app.request(path));
    await publish({ store, catalogue: smallCatalogue(), policy: 'reviewed-only', now: () => 1 });
    expect(await readJson(await service.app.request(path))).toEqual(before);
    service.pass(5_000);
    const after = await readJson(await service.app.request(path));
    expect(after.locale).toMatchObject({ served: 'en', isFallback: true, reason: 'unreviewed' });
  });
});

describe('a database that is away', () => {
  it('is not noticed by readers of a release in memory, and the log says so', async () => {
    const { app, store, pass, lines } = await startService({ catalogue });
    await app.request(paths[0] ?? '');
    store.setAway(true);
    pass(60_000);
    expect((await app.request(paths[0] ?? '')).status).toBe(200);
    expect(await (await app.request('/health')).json()).toMatchObject({ status: 'stale' });
    expect(lines.join('\n')).toContain('the last one is served');
    store.setAway(false);
    pass(60_000);
    expect(await (await app.request('/health')).json()).toMatchObject({ status: 'ok' });
  });

  it('is asked once in a few seconds, not by every reader', async () => {
    const { app, store, pass } = await startService({ catalogue });
    await app.request('/v1/es');
    store.setAway(true);
    pass(60_000);
    store.takeCalls();
    for (let count = 0; count < 5; count += 1) await app.request('/v1/es');
    expect(store.takeCalls()).toEqual(['readPointer']);
  });

  it('is a 503 for a reader of what is not in memory, who is told when to come back', async () => {
    const { app, store } = await startService({ catalogue });
    store.setAway(true);
    for (const path of ['/v1/es/treatments', '/v1/treatments', '/v1/locales', '/health']) {
      const response = await app.request(path);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  it('that takes the call and never answers is given up on', async () => {
    const database = await startEmbeddedDynamoDb();
    const client = localClient(database.endpoint);
    await ensureContentTable(client, 'silent');
    const faulty = await startFaultyDynamoDb(database.endpoint);
    const through = localClient(faulty.endpoint);
    const store = createDynamoStore({ client: through, table: 'silent' });
    const { app } = await startService({ catalogue, store, patience: 50 });
    faulty.fallSilent();
    const response = await app.request('/v1/es/treatments');
    expect(response.status).toBe(503);
    expect((await readJson(response)).type).toBe('urn:problem-type:carelingua:unavailable');
    client.destroy();
    through.destroy();
    await faulty.close();
    await database.close();
  });
});

describe('a reader', () => {
  /** Never answers; ends when the caller has stopped waiting, as the SDK does. */
  async function silence(options?: ReadOptions): Promise<never> {
    return new Promise((_, reject) => {
      const stop = () => reject(new StoreUnavailableError());
      if (options?.signal?.aborted === true) stop();
      options?.signal?.addEventListener('abort', stop);
    });
  }

  /** The bound is two seconds; the rest is for a slow machine. */
  const bound = 3_000;

  it.each([
    ['cold', (store: CountingStore) => Object.assign(store, { readPointer: silence })],
    [
      'for a text',
      (store: CountingStore) =>
        Object.assign(store, { getBlobs: async (_: unknown, o: ReadOptions) => silence(o) }),
    ],
  ])('never waits longer for a silent database: %s', async (_name, silenced) => {
    const { app, store } = await startService({ catalogue: smallCatalogue() });
    silenced(store);
    const started = performance.now();
    const response = await app.request('/v1/es/treatments/nerve-blocks');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(performance.now() - started).toBeLessThan(bound);
  });

  it('never waits longer where the pointer is old and the text unknown', async () => {
    const { app, store, pass } = await startService({ catalogue: smallCatalogue() });
    await app.request('/v1/en/treatments');
    pass(60_000);
    Object.assign(store, {
      readPointer: silence,
      getBlobs: async (_: unknown, o: ReadOptions) => silence(o),
    });
    const started = performance.now();
    expect((await app.request('/v1/es/treatments/nerve-blocks')).status).toBe(503);
    expect(performance.now() - started).toBeLessThan(bound);
  });

  it('does not lose its patience to another who asked first', async () => {
    const { store } = await startService({ catalogue: smallCatalogue() });
    const readPointer = store.readPointer.bind(store);
    const gate = Promise.withResolvers<undefined>();
    store.readPointer = async () => gate.promise.then(async () => readPointer());
    const reader = createReleaseReader({ store, now: () => 0 });
    const hasty = reader.current(createDeadline(1));
    const patient = reader.current(createDeadline(60_000));
    await expect(hasty).rejects.toThrow(StoreUnavailableError);
    gate.resolve(undefined);
    expect(await patient).toBeDefined();
  });
});

describe('a table without a release', () => {
  it('is a 503', async () => {
    const { app, store } = await startService({ catalogue: smallCatalogue() });
    store.readPointer = async () => undefined;
    expect((await app.request('/v1/es')).status).toBe(503);
  });
});

describe('a fault on our side', () => {
  it('is a 500 that shows nothing of the inside, and the log tells all', async () => {
    const { app, store, lines } = await startService({
      catalogue: smallCatalogue(),
      mayFail: true,
    });
    store.getBlobs = async () => {
      throw new TypeError('secret of the inside');
    };
    const response = await app.request('/v1/es');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(lines.join('\n')).toContain('secret of the inside');
  });
});
