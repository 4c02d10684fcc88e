import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Backoff } from './backoff.ts';
import { StoreUnavailableError } from './errors.ts';
import type { ReadOptions } from './store.ts';

/** The table that an adapter works on. */
export interface DynamoTable {
  readonly client: DynamoDBClient;
  /** Name of a table whose partition key is the string `key`. */
  readonly table: string;
  /** How to wait before something is asked for again. */
  readonly wait?: Backoff;
}

export type Item = Record<string, AttributeValue>;

export function aborting(options: ReadOptions | undefined): { abortSignal?: AbortSignal } {
  return options?.signal === undefined ? {} : { abortSignal: options.signal };
}

/** Whatever stops DynamoDB from answering is one thing to a caller; the cause tells the logs which. */
export async function answered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (cause) {
    throw new StoreUnavailableError({ cause });
  }
}
