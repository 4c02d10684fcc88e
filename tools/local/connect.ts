import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../functions/shared/store/dynamo-client.ts';

/** What the SDK must be told for a DynamoDB that takes any credentials. */
const localDefaults = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @returns whether the SDK is pointed at a DynamoDB on this machine */
export function isLocalDynamoDb(environment: NodeJS.ProcessEnv): boolean {
  const endpoint = environment['AWS_ENDPOINT_URL_DYNAMODB'];
  return (
    endpoint !== undefined && URL.canParse(endpoint) && loopback.has(new URL(endpoint).hostname)
  );
}

/** A client for the DynamoDB that the environment names; one on this machine needs no credentials. */
export function connect(environment: NodeJS.ProcessEnv): DynamoDBClient {
  if (isLocalDynamoDb(environment)) {
    for (const [name, value] of Object.entries(localDefaults)) environment[name] ??= value;
    // The SDK would look there first, and a database on this machine knows no profile.
    delete environment['AWS_PROFILE'];
  }
  return createDynamoClient('publisher');
}
