import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ConflictError } from '../../functions/shared/domain/errors.ts';
import { backoff } from '../../functions/shared/store/backoff.ts';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
import { CorruptBlobError, StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { ensureContentTable } from '../../tools/local/content-table.ts';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { local, localClient } from '../support/dynamo.ts';
import { startFaultyDynamoDb, type FaultyDynamoDb } from '../support/faulty-dynamodb.ts';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { blobOf } from './store-contract.ts';

const database = await startEmbeddedDynamoDb();
const table = 'faults';
await ensureContentTable(localClient(database.endpoint), table);
const opened: FaultyDynamoDb[] = [];
afterAll(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await database.close();
});

const blobs = Array.from({ length: 60 }, (_, index) => blobOf(`{"index":${index}}`));
const hashes = blobs.map(({ hash }) => hash);

describe('DynamoDB adapter where DynamoDB fails', () => {
  let faulty: FaultyDynamoDb;
  let waits: number[];
  const open = () =>
    createDynamoStore({
      client: localClient(faulty.endpoint),
      table,
      wait: async (attempt) => void waits.push(attempt),
    });

  beforeEach(async () => {
    faulty = await startFaultyDynamoDb(database.endpoint);
    opened.push(faulty);
    waits = [];
  });

  it('asks again for what was left unprocessed, waiting in between', async () => {
    faulty.leaveUnprocessed(0.5);
    const store = open();
    await store.putBlobs(blobs);
    expect((await store.getBlobs(hashes)).size).toBe(60);
    expect(await store.findMissing(hashes)).toEqual([]);
    expect(waits.length).toBeGreaterThan(6);
    expect(Math.max(...waits)).toBe(1);
    expect(faulty.calls.get('BatchWriteItem')).toBeGreaterThan(3);
  });

  it('gives up on a batch that makes no progress', async () => {
    faulty.leaveUnprocessed(1);
    const store = createDynamoStore({
      client: localClient(faulty.endpoint),
      table,
      wait: async (attempt) => {
        if (attempt > 4) throw new RangeError('no progress');
      },
    });
    await expect(store.getBlobs(hashes)).rejects.toThrow(StoreUnavailableError);
  });

  it('knows its own move of the pointer, though the answer was lost', async () => {
    faulty.loseAnswers('PutItem', 1);
    const client = new DynamoDBClient({ ...local(faulty.endpoint), maxAttempts: 3 });
    const patient = createDynamoStore({ client, table });
    const [first, second] = [blobOf('{"lost":1}'), blobOf('{"lost":2}')];
    await patient.movePointer(first, null);
    expect((await patient.readPointer())?.release).toBe(first.hash);
    expect(faulty.calls.get('PutItem')).toBe(2);
    await expect(patient.movePointer(second, null)).rejects.toThrow(ConflictError);
    client.destroy();
  });

  it('reads what the pointer led to as it is now, not as it was', async () => {
    const store = open();
    await store.readPointer();
    await store.getBlobs(hashes);
    expect(faulty.consistent).toEqual(new Set(['GetItem', 'BatchGetItem']));
  });

  it('stops waiting when the reader does', async () => {
    faulty.fallSilent();
    const store = open();
    const signal = AbortSignal.timeout(20);
    await expect(store.readPointer({ signal })).rejects.toThrow(StoreUnavailableError);
    await expect(store.getBlobs(hashes, { signal })).rejects.toThrow(StoreUnavailableError);
  });

  it('says that a database that is away is unavailable', async () => {
    const store = open();
    await faulty.close();
    opened.pop();
    await expect(store.readPointer()).rejects.toThrow(StoreUnavailableError);
    await expect(store.movePointer(blobOf('{}'), null)).rejects.toThrow(StoreUnavailableError);
  });

  it('does not believe an item that is not what its key says', async () => {
    for (const body of [brotliCompressSync('false'), Buffer.from('no brotli')]) {
      const item = { key: { S: `blob#${sha256('true')}` }, body: { B: body } };
      await localClient(database.endpoint).send(
        new PutItemCommand({ TableName: table, Item: item }),
      );
      await expect(open().getBlobs([sha256('true')])).rejects.toThrow(CorruptBlobError);
    }
  });
});

describe('backoff', () => {
  it('ends, by the last attempt or by the signal', async () => {
    await expect(backoff(99)).rejects.toThrow(/No progress/);
    await expect(backoff(1, AbortSignal.abort())).rejects.toThrow(/abort/i);
    await expect(backoff(1)).resolves.toBeUndefined();
  });
});
