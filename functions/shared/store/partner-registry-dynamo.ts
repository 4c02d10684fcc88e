import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  paginateScan,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { PartnerExistsError } from '../domain/errors.ts';
import type { Partner } from '../domain/partner.ts';
import { backoff } from './backoff.ts';
import { aborting, answered, type DynamoTable, type Item } from './dynamo-call.ts';
import { InvalidPartnerError, StoreUnavailableError } from './errors.ts';
import { decodePartner, encodePartner } from './partner-codec.ts';
import type { PartnerRegistry } from './partner-registry.ts';
import type { ReadOptions } from './store.ts';

const keyOf = (id: string) => `partner#${id}`;

/** A partner, and the name of the write that it comes from. */
interface Stored {
  readonly partner: Partner;
  readonly revision: string;
}

/** A registry in the table of the releases: an item a partner. */
export function createDynamoPartnerRegistry({
  client,
  table,
  wait = backoff,
}: DynamoTable): PartnerRegistry {
  return {
    async find(id, options) {
      return (await read(id, options))?.partner;
    },

    async list() {
      const input = {
        TableName: table,
        ConsistentRead: true,
        FilterExpression: 'begins_with(#key, :prefix)',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':prefix': { S: keyOf('') } },
      };
      const pages = await answered(Array.fromAsync(paginateScan({ client }, input)));
      const items = pages.flatMap(({ Items }) => Items ?? []);
      const partners = new Map(items.map((item) => [idOf(item), parse(item).partner]));
      return [...partners.keys()].toSorted().flatMap((id) => partners.get(id) ?? []);
    },

    async add(partner) {
      if (!(await write(partner, undefined))) throw new PartnerExistsError(partner.id);
    },

    async update(id, edit) {
      for (let attempt = 1; ; attempt += 1) {
        const known = await read(id);
        if (known === undefined) return undefined;
        const partner = { ...edit(known.partner), id };
        if (await write(partner, known.revision)) return partner;
        await answered(wait(attempt));
      }
    },
  };

  async function read(id: string, options?: ReadOptions): Promise<Stored | undefined> {
    const input = { TableName: table, Key: { key: { S: keyOf(id) } }, ConsistentRead: true };
    const { Item: item } = await answered(
      client.send(new GetItemCommand(input), aborting(options)),
    );
    return item === undefined ? undefined : parse(item);
  }

  /**
   * @param expected the revision that is stored now; undefined where there is none yet
   * @returns whether the partner was written: not where another revision is stored
   */
  async function write(partner: Partner, expected: string | undefined): Promise<boolean> {
    const condition =
      expected === undefined
        ? {
            ConditionExpression: 'attribute_not_exists(#key)',
            ExpressionAttributeNames: { '#key': 'key' },
          }
        : {
            ConditionExpression: '#revision = :expected',
            ExpressionAttributeNames: { '#revision': 'revision' },
            ExpressionAttributeValues: { ':expected': { S: expected } },
          };
    const revision = randomUUID();
    const item = {
      key: { S: keyOf(partner.id) },
      body: { S: encodePartner(partner) },
      revision: { S: revision },
    };
    try {
      await client.send(new PutItemCommand({ TableName: table, Item: item, ...condition }));
      return true;
    } catch (cause) {
      if (!(cause instanceof ConditionalCheckFailedException))
        throw new StoreUnavailableError({ cause });
      // Where the answer to a write that won was lost, its repetition finds the item written already: by itself.
      return (await read(partner.id))?.revision === revision;
    }
  }
}

function idOf(item: Item): string {
  return item['key']?.S?.slice(keyOf('').length) ?? '';
}

function parse(item: Item): Stored {
  const [body, revision] = [item['body']?.S, item['revision']?.S];
  if (body === undefined || revision === undefined) {
    throw new InvalidPartnerError(idOf(item), ['it lacks its body or its revision']);
  }
  return { partner: decodePartner(idOf(item), body), revision };
}
