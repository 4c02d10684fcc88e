/**
 * Measures one case in a process of its own, whose standard output nobody reads: invocations a second of the built
 * function, and of a bare one that returns a constant of the same size, in turn.
 */
import { join } from 'node:path';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { cases } from './events.ts';

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyResult>;

/** Invocations a second, of one round. */
interface Rates {
  readonly ours: number;
  /** Of bare Hono with a body of the same size. */
  readonly bare: number;
  /** Of bare Hono with a body of the same size and the same header fields. */
  readonly bareWithFields: number;
}

export interface WarmResult {
  readonly bytes: number;
  readonly rates: readonly Rates[];
}

const rounds = 15;
const millisecondsPerRound = 300;
const dist = join(import.meta.dirname, '..', '..', 'dist');

async function load(path: string): Promise<Handler> {
  const { handler }: { handler: Handler } = await import(join(dist, path));
  return handler;
}

async function invocationsPerSecond(handler: Handler, event: unknown): Promise<number> {
  const started = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < millisecondsPerRound) {
    for (let index = 0; index < 50; index += 1) await handler(event, {});
    count += 50;
    elapsed = performance.now() - started;
  }
  return (count / elapsed) * 1000;
}

const [, event] = Object.entries(cases).find(([name]) => name === process.argv[2]) ?? [];
const content = await load('content/index.mjs');
const { statusCode, headers, body } = await content(event, {});
process.env['BARE_BYTES'] = String(Buffer.byteLength(body));
process.env['BARE_STATUS'] = String(statusCode);
const bare = await load('bench/constant/index.mjs');
process.env['BARE_HEADERS'] = JSON.stringify(headers);
const bareWithFields = await load('bench/constant/index.mjs?fields');

const rates: Rates[] = [];
for (let round = 0; round < rounds; round += 1) {
  rates.push({
    ours: await invocationsPerSecond(content, event),
    bare: await invocationsPerSecond(bare, event),
    bareWithFields: await invocationsPerSecond(bareWithFields, event),
  });
}
process.send?.({ bytes: Buffer.byteLength(body), rates } satisfies WarmResult);
