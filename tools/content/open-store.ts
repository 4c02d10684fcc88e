import type { DynamoTable } from '../../functions/shared/store/dynamo-call.ts';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
import { createDynamoPartnerRegistry } from '../../functions/shared/store/partner-registry-dynamo.ts';
import type { PartnerRegistry } from '../../functions/shared/store/partner-registry.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { connect, isLocalDynamoDb } from '../local/connect.ts';

/**
 * Opens the store that the environment names for as long as `use` needs it.
 *
 * @throws Error where the environment names none
 */
export async function withStore<T>(use: (store: Store, table: string) => Promise<T>): Promise<T> {
  return withTable(async (table) => use(createDynamoStore(table), table.table));
}

/**
 * Opens the registry of partners in the table that the environment names.
 *
 * @throws Error where the environment names none
 */
export async function withPartners<T>(
  use: (registry: PartnerRegistry, table: string) => Promise<T>,
): Promise<T> {
  return withTable(async (table) => use(createDynamoPartnerRegistry(table), table.table));
}

async function withTable<T>(use: (table: DynamoTable) => Promise<T>): Promise<T> {
  const table = process.env['CONTENT_TABLE'];
  if (table === undefined || table === '') {
    throw new Error(
      'CONTENT_TABLE is not set: name the table. "npm start" prints the settings of its own database.',
    );
  }
  const client = connect(process.env);
  try {
    return await use({ client, table });
  } finally {
    client.destroy();
  }
}

/** Where a command works, for people who must not confuse two databases. */
export function describeTarget(table: string): string {
  const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  const place = endpoint ?? `Amazon DynamoDB ${process.env['AWS_REGION'] ?? ''}`.trim();
  return `table ${table} at ${place}${isLocalDynamoDb(process.env) ? ' (this machine)' : ''}`;
}
