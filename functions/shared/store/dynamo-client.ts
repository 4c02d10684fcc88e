import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** How long each sort of caller waits: a call's attempts, and milliseconds for an attempt. */
const patience = {
  /** Somebody waits for the answer: give up on a silent connection, and try once more. */
  reader: { maxAttempts: 2, requestTimeout: 500 },
  /** Batches are large, and nobody waits but the publisher. */
  publisher: { maxAttempts: 8, requestTimeout: 10_000 },
};

/**
 * Region, credentials and endpoint come from the environment, in the SDK's own variables
 * (`AWS_ENDPOINT_URL_DYNAMODB` names another DynamoDB).
 */
export function createDynamoClient(caller: keyof typeof patience): DynamoDBClient {
  const { maxAttempts, requestTimeout } = patience[caller];
  return new DynamoDBClient({
    maxAttempts,
    requestHandler: { connectionTimeout: 300, requestTimeout, throwOnRequestTimeout: true },
  });
}
