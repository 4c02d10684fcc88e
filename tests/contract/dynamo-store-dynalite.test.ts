import { afterAll } from 'vitest';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { localClient, newTableStore } from '../support/dynamo.ts';
import { describeStore } from './store-contract.ts';

const database = await startEmbeddedDynamoDb();
const client = localClient(database.endpoint);
afterAll(async () => {
  client.destroy();
  await database.close();
});

describeStore('DynamoDB adapter on dynalite', () => newTableStore(client));
