import { randomBytes } from 'node:crypto';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { prune } from '../../functions/publish/prune.ts';
import { publish } from '../../functions/publish/publish.ts';
import { PartnerExistsError } from '../../functions/shared/domain/errors.ts';
import { InvalidPartnerError, StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import { createDynamoPartnerRegistry } from '../../functions/shared/store/partner-registry-dynamo.ts';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { smallCatalogue } from '../support/content.ts';
import { local, localClient, newTableRegistry } from '../support/dynamo.ts';
import { startFaultyDynamoDb } from '../support/faulty-dynamodb.ts';
import { partnerOf } from '../support/partners.ts';
import { describePartnerRegistry } from './partner-registry-contract.ts';
import { blobOf } from './store-contract.ts';

const database = await startEmbeddedDynamoDb();
const client = localClient(database.endpoint);
const faulty = await startFaultyDynamoDb(database.endpoint);
const patient = new DynamoDBClient({ ...local(faulty.endpoint), maxAttempts: 3 });
afterAll(async () => {
  client.destroy();
  patient.destroy();
  await faulty.close();
  await database.close();
});

describePartnerRegistry(
  'DynamoDB adapter on dynalite',
  async () => (await newTableRegistry(client)).registry,
);

describe('partners in the table of the releases', () => {
  it('are no blobs, and outlive a pruning', async () => {
    const { registry, store } = await newTableRegistry(client);
    for (const policy of ['labelled', 'reviewed-only'] as const) {
      await publish({ store, catalogue: smallCatalogue(), policy, now: () => 0 });
    }
    const before = await Array.fromAsync(store.listBlobs());
    await registry.add(partnerOf('north'));
    expect((await Array.fromAsync(store.listBlobs())).toSorted()).toEqual(before.toSorted());

    const { kept, deleted } = await prune({ store, keep: 1 });
    expect(deleted).toBeGreaterThan(0);
    expect(kept + deleted).toBe(before.length);
    expect(await registry.list()).toEqual([partnerOf('north')]);
  });

  it('are listed from a table of more than one page', async () => {
    const { registry, store } = await newTableRegistry(client);
    // Together more than the megabyte that one page of a scan holds.
    const bodies = Array.from({ length: 8 }, () => randomBytes(160_000).toString('hex'));
    await store.putBlobs(bodies.map((body) => blobOf(body)));
    const ids = Array.from({ length: 20 }, (_, index) => `practice-${index}`);
    for (const id of ids) await registry.add(partnerOf(id));
    expect((await registry.list()).map(({ id }) => id)).toEqual(ids.toSorted());
  });
});

describe('DynamoDB adapter for partners where DynamoDB fails', () => {
  it('knows its own writes, though their answers were lost', async () => {
    const { table } = await newTableRegistry(client);
    const registry = createDynamoPartnerRegistry({ client: patient, table });
    faulty.loseAnswers('PutItem', 1);
    await registry.add(partnerOf('north'));
    expect(faulty.calls.get('PutItem')).toBe(2);
    await expect(registry.add(partnerOf('north'))).rejects.toThrow(PartnerExistsError);

    faulty.calls.clear();
    faulty.loseAnswers('PutItem', 1);
    await registry.update('north', (partner) => ({ ...partner, status: 'suspended' }));
    expect(faulty.calls.get('PutItem')).toBe(2);
    expect(faulty.consistent).toContain('GetItem');
  });

  it('makes an edit anew where somebody was quicker, and gives up where that never ends', async () => {
    const { registry, table } = await newTableRegistry(client);
    await registry.add(partnerOf('north', { origins: ['https://0.example'] }));
    const waits: number[] = [];
    let rivals = 2;
    const outrun = localClient(database.endpoint);
    outrun.middlewareStack.add((next, { commandName }) => async (call) => {
      if (commandName === 'PutItemCommand' && rivals > 0) {
        const origin = `https://${rivals}.example`;
        rivals -= 1;
        await registry.update('north', ({ origins, ...rest }) => ({
          ...rest,
          origins: [...origins, origin],
        }));
      }
      return next(call);
    });
    const slow = createDynamoPartnerRegistry({
      client: outrun,
      table,
      wait: async (attempt) => {
        waits.push(attempt);
        if (attempt > 3) throw new RangeError('no progress');
      },
    });
    const suspended = partnerOf('north', {
      origins: ['https://0.example', 'https://2.example', 'https://1.example'],
      status: 'suspended',
    });
    const suspend = async () =>
      slow.update('north', (partner) => ({ ...partner, status: 'suspended' }));
    expect(await suspend()).toEqual(suspended);
    expect(waits).toEqual([1, 2]);

    rivals = 10;
    await expect(suspend()).rejects.toThrow(StoreUnavailableError);
    outrun.destroy();
  });

  it('does not believe an item that is no partner', async () => {
    const { registry, table } = await newTableRegistry(client);
    const bodies = ['no JSON', 'null', '{}', JSON.stringify(partnerOf('south'))];
    for (const body of bodies) {
      const item = { key: { S: 'partner#north' }, body: { S: body }, revision: { S: '1' } };
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
      await expect(registry.find('north')).rejects.toThrow(InvalidPartnerError);
      await expect(registry.list()).rejects.toThrow(/The partner north is not right/);
    }
    const bare = { key: { S: 'partner#north' } };
    await client.send(new PutItemCommand({ TableName: table, Item: bare }));
    await expect(registry.find('north')).rejects.toThrow(/lacks its body/);
  });

  it('says that a database that is away is unavailable', async () => {
    const away = createDynamoPartnerRegistry({
      client: localClient('http://127.0.0.1:1'),
      table: 'none',
    });
    await expect(away.find('north')).rejects.toThrow(StoreUnavailableError);
    await expect(away.list()).rejects.toThrow(StoreUnavailableError);
    await expect(away.add(partnerOf('north'))).rejects.toThrow(StoreUnavailableError);
    const edit = away.update('north', (partner) => partner);
    await expect(edit).rejects.toThrow(StoreUnavailableError);
  });
});
