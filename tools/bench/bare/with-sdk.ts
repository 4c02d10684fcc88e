import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** The least that a Hono function with a database can do: it reads one item, or not even that. */
const client = new DynamoDBClient({});
const TableName = process.env['CONTENT_TABLE'] ?? '';
const isReading = process.env['BARE_READ'] === '1';
const body = 'x'.repeat(Number(process.env['BARE_BYTES'] ?? 0));

const app = new Hono();
app.get('/*', async (c) => {
  const command = new GetItemCommand({ TableName, Key: { key: { S: 'pointer#live' } } });
  if (isReading) await client.send(command);
  return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
});

export const handler = handle(app);
