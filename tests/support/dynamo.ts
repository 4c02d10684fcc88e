import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
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

/** A store in a new, empty table. */
export async function newTableStore(client: DynamoDBClient): Promise<Store> {
  tables += 1;
  const table = `test-${tables}`;
  await ensureContentTable(client, table);
  return createDynamoStore({ client, table });
}
