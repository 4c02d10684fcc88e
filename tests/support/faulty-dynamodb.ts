import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { portOf } from '../../tools/local/port-of.ts';

const batch = v.looseObject({
  RequestItems: v.record(
    v.string(),
    v.union([v.array(v.unknown()), v.looseObject({ Keys: v.array(v.unknown()) })]),
  ),
});

type Batch = v.InferOutput<typeof batch>;

export interface FaultyDynamoDb {
  readonly endpoint: string;
  /** How many calls came, by operation. */
  readonly calls: Map<string, number>;
  /** From now on leaves this share of each batch unprocessed, as a table that is throttled does. */
  leaveUnprocessed: (share: number) => void;
  /** The operations that asked for a consistent read. */
  readonly consistent: Set<string>;
  /** Carries out the next calls of an operation, and cuts the connection instead of answering. */
  loseAnswers: (operation: string, count: number) => void;
  /** From now on takes calls and never answers. */
  fallSilent: () => void;
  close: () => Promise<void>;
}

/** A DynamoDB in front of a real one that counts calls and fails on demand, as DynamoDB's API may. */
export async function startFaultyDynamoDb(real: string): Promise<FaultyDynamoDb> {
  const calls = new Map<string, number>();
  const consistent = new Set<string>();
  const lost = new Map<string, number>();
  let share = 0;
  let isSilent = false;

  const server = createServer((request, response) => {
    void (async () => {
      const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
      calls.set(operation, (calls.get(operation) ?? 0) + 1);
      const body = await text(request);
      if (isSilent) return;
      if (body.includes('"ConsistentRead":true')) consistent.add(operation);
      const { sent, kept } = operation.startsWith('Batch')
        ? split(body, share)
        : { sent: body, kept: undefined };
      // An empty batch is refused: where all is left unprocessed, nothing is sent on.
      const isIdle = kept !== undefined && share === 1;
      const answer = isIdle ? { status: 200, body: '{}' } : await forward(real, request, sent);
      const losses = lost.get(operation) ?? 0;
      if (losses > 0) {
        lost.set(operation, losses - 1);
        response.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(
        kept === undefined ? answer.body : withUnprocessed(answer.body, operation, kept),
      );
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    calls,
    consistent,
    loseAnswers(operation, count) {
      lost.set(operation, count);
    },
    leaveUnprocessed(part) {
      share = part;
    },
    fallSilent() {
      isSilent = true;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Parts a batch into what is sent on and what is left unprocessed. */
function split(body: string, share: number): { sent: string; kept: Batch['RequestItems'] } {
  const request = v.parse(batch, JSON.parse(body));
  const [sent, kept]: [Batch['RequestItems'], Batch['RequestItems']] = [{}, {}];
  for (const [table, items] of Object.entries(request.RequestItems)) {
    const list = Array.isArray(items) ? items : items.Keys;
    const count = Math.ceil(list.length * (1 - share));
    const part = (some: unknown[]) => (Array.isArray(items) ? some : { ...items, Keys: some });
    sent[table] = part(list.slice(0, count));
    if (count < list.length) kept[table] = part(list.slice(count));
  }
  return { sent: JSON.stringify({ ...request, RequestItems: sent }), kept };
}

function withUnprocessed(body: string, operation: string, kept: Batch['RequestItems']): string {
  const name = operation === 'BatchGetItem' ? 'UnprocessedKeys' : 'UnprocessedItems';
  return JSON.stringify({ ...v.parse(v.looseObject({}), JSON.parse(body)), [name]: kept });
}

async function forward(real: string, request: IncomingMessage, body: string) {
  const target = String(request.headers['x-amz-target']);
  const authorization = String(request.headers.authorization);
  const date = String(request.headers['x-amz-date']);
  const answer = await fetch(real, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      'x-amz-date': date,
      authorization,
    },
    body,
  });
  return { status: answer.status, body: await answer.text() };
}
