import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { ConflictError } from '../domain/errors.ts';
import type { Hash } from '../domain/release.ts';
import { backoff } from './backoff.ts';
import { decodeBlob, encodeBlob } from './blob-codec.ts';
import { aborting, answered, type DynamoTable, type Item } from './dynamo-call.ts';
import { CorruptBlobError, StoreUnavailableError } from './errors.ts';
import type { Pointer, ReadOptions, Store } from './store.ts';

/** Limits of DynamoDB's API: BatchGetItem takes 100 keys, BatchWriteItem 25 items. */
const maxKeysPerRead = 100;
const maxItemsPerWrite = 25;
/** How many calls of one sort are under way at once: the way to DynamoDB takes longer than its work. */
const maxCalls = 8;

const pointerKey = 'pointer#live';
const blobKey = (hash: Hash) => `blob#${hash}`;

/** A store in one DynamoDB table: an item a blob, and one item for the pointer. */
export function createDynamoStore({ client, table, wait = backoff }: DynamoTable): Store {
  return {
    async getBlobs(hashes, options) {
      const found = new Map<Hash, string>();
      for (const item of await readItems(hashes, 'both', options)) {
        const hash = hashOf(item);
        const bytes = item['body']?.B;
        if (bytes === undefined) throw new CorruptBlobError(hash);
        found.set(hash, decodeBlob(hash, bytes));
      }
      return found;
    },

    async findMissing(hashes) {
      const existing = new Set((await readItems(hashes, 'key')).map(hashOf));
      return [...new Set(hashes)].filter((hash) => !existing.has(hash));
    },

    async putBlobs(blobs) {
      // All are encoded before the first is written, so that one that is too large writes nothing.
      const requests = blobs.map((blob): WriteRequest => {
        const item = { key: { S: blobKey(blob.hash) }, body: { B: encodeBlob(blob) } };
        return { PutRequest: { Item: item } };
      });
      await inParallel(chunks(requests, maxItemsPerWrite), writeItems);
    },

    async *listBlobs() {
      let start: Item | undefined;
      do {
        const page = await answered(
          client.send(
            new ScanCommand({
              TableName: table,
              ConsistentRead: true,
              ProjectionExpression: '#key',
              ExpressionAttributeNames: { '#key': 'key' },
              ExclusiveStartKey: start,
            }),
          ),
        );
        const items = page.Items ?? [];
        // The pointer and the partners are in the table too.
        yield* items.filter((item) => item['key']?.S?.startsWith(blobKey(''))).map(hashOf);
        start = page.LastEvaluatedKey;
      } while (start !== undefined);
    },

    async deleteBlobs(hashes) {
      const requests = [...new Set(hashes)].map((hash): WriteRequest => ({
        DeleteRequest: { Key: { key: { S: blobKey(hash) } } },
      }));
      await inParallel(chunks(requests, maxItemsPerWrite), writeItems);
    },

    readPointer,

    async movePointer(root, expected) {
      const condition =
        expected === null
          ? {
              ConditionExpression: 'attribute_not_exists(#key)',
              ExpressionAttributeNames: { '#key': 'key' },
            }
          : {
              ConditionExpression: '#release = :expected',
              ExpressionAttributeNames: { '#release': 'release' },
              ExpressionAttributeValues: { ':expected': { S: expected } },
            };
      const item = {
        key: { S: pointerKey },
        release: { S: root.hash },
        body: { B: encodeBlob(root) },
      };
      const command = new PutItemCommand({ TableName: table, Item: item, ...condition });
      try {
        await client.send(command);
      } catch (cause) {
        if (!(cause instanceof ConditionalCheckFailedException))
          throw new StoreUnavailableError({ cause });
        // Where the answer to a write that won was lost, its repetition finds the pointer moved already: by itself.
        if ((await readPointer())?.release !== root.hash)
          throw new ConflictError(expected, { cause });
      }
    },
  };

  async function readPointer(options?: ReadOptions): Promise<Pointer | undefined> {
    const input = { TableName: table, Key: { key: { S: pointerKey } }, ConsistentRead: true };
    const { Item: item } = await answered(
      client.send(new GetItemCommand(input), aborting(options)),
    );
    if (item === undefined) return undefined;
    const release = item['release']?.S;
    const bytes = item['body']?.B;
    if (release === undefined || bytes === undefined) throw new CorruptBlobError(pointerKey);
    return { release, body: decodeBlob(release, bytes) };
  }

  async function readItems(
    hashes: readonly Hash[],
    attributes: 'key' | 'both',
    options?: ReadOptions,
  ): Promise<Item[]> {
    const names = { '#key': 'key', ...(attributes === 'both' ? { '#body': 'body' } : {}) };
    // A blob is asked for right after the pointer that led to it: a replica that lags must not lack it.
    const ConsistentRead = attributes === 'both';
    const projection = {
      ConsistentRead,
      ProjectionExpression: Object.keys(names).join(),
      ExpressionAttributeNames: names,
    };
    const items: Item[] = [];
    await inParallel(chunks([...new Set(hashes)], maxKeysPerRead), async (chunk) => {
      let keys: Item[] = chunk.map((hash) => ({ key: { S: blobKey(hash) } }));
      let attempt = 0;
      while (keys.length > 0) {
        if (attempt > 0) await answered(wait(attempt, options?.signal));
        const command = new BatchGetItemCommand({
          RequestItems: { [table]: { Keys: keys, ...projection } },
        });
        const answer = await answered(client.send(command, aborting(options)));
        items.push(...(answer.Responses?.[table] ?? []));
        const left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        attempt = left.length < keys.length ? 1 : attempt + 1;
        keys = left;
      }
    });
    return items;
  }

  async function writeItems(requests: WriteRequest[]): Promise<void> {
    let pending = requests;
    let attempt = 0;
    while (pending.length > 0) {
      if (attempt > 0) await answered(wait(attempt));
      const command = new BatchWriteItemCommand({ RequestItems: { [table]: pending } });
      const answer = await answered(client.send(command));
      const left = answer.UnprocessedItems?.[table] ?? [];
      attempt = left.length < pending.length ? 1 : attempt + 1;
      pending = left;
    }
  }
}

function hashOf(item: Item): Hash {
  return item['key']?.S?.slice(blobKey('').length) ?? '';
}

/** Works through chunks, a few at once. The first that fails ends it: the rest is not begun. */
async function inParallel<T>(
  queue: Iterator<T[]> & Iterable<T[]>,
  work: (chunk: T[]) => Promise<void>,
): Promise<void> {
  const worker = async () => {
    for (const chunk of queue) await work(chunk);
  };
  await Promise.all(Array.from({ length: maxCalls }, worker));
}

function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
