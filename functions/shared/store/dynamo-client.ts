import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * A client for somebody who waits: it gives up on a silent connection and tries once more, and no call takes longer
 * than about a second. Region, credentials and endpoint come from the environment, in the SDK's own variables
 * (`AWS_ENDPOINT_URL_DYNAMODB` names another DynamoDB).
 */
export function createDynamoClient(): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 300,
      requestTimeout: 500,
      throwOnRequestTimeout: true,
    },
  });
}
