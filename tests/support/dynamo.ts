import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
import { createDynamoPartnerRegistry } from '../../functions/shared/store/partner-registry-dynamo.ts';
import type { PartnerRegistry } from '../../functions/shared/store/partner-registry.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { ensureContentTable } from '../../tools/local/content-table.ts';

/** Settings of a client for a DynamoDB on this machine. */
export function local(endpoint: string): DynamoDBClientConfig {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { endpoint, region: 'us-east-1', credentials };
}

/** A client for a DynamoDB on this machine, that tries once. */
export function localClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({ ...local(endpoint), maxAttempts: 1 });
}

let tables = 0;

/** @returns the name of a new, empty table */
async function newTable(client: DynamoDBClient): Promise<string> {
  tables += 1;
  const table = `test-${tables}`;
  await ensureContentTable(client, table);
  return table;
}

/** A store in a new, empty table. */
export async function newTableStore(client: DynamoDBClient): Promise<Store> {
  return createDynamoStore({ client, table: await newTable(client) });
}

/** A registry of partners in a new, empty table, and the store of the releases beside it. */
export async function newTableRegistry(
  client: DynamoDBClient,
): Promise<{ registry: PartnerRegistry; store: Store; table: string }> {
  const table = await newTable(client);
  return {
    registry: createDynamoPartnerRegistry({ client, table }),
    store: createDynamoStore({ client, table }),
    table,
  };
}
