import { afterAll, expect, it } from 'vitest';
import { hasJava, startDynamoDbLocal } from '../support/dynamodb-local.ts';
import { localClient, newTableRegistry, newTableStore } from '../support/dynamo.ts';
import { describePartnerRegistry } from './partner-registry-contract.ts';
import { describeStore } from './store-contract.ts';

if (hasJava()) {
  const database = await startDynamoDbLocal();
  const client = localClient(database.endpoint);
  afterAll(async () => {
    client.destroy();
    await database.close();
  });

  describeStore('DynamoDB adapter on Amazon DynamoDB Local', () => newTableStore(client));
  describePartnerRegistry(
    'DynamoDB adapter on Amazon DynamoDB Local',
    async () => (await newTableRegistry(client)).registry,
  );
} else {
  console.warn(
    'No Java 17 or later was found: the contract is NOT tested against Amazon DynamoDB Local.',
  );
  it('needs Java 17 or later for Amazon DynamoDB Local, which CI must have', () => {
    expect(process.env['CI']).toBeUndefined();
  });
}
