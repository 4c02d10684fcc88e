/**
 * Measures one case in a process of its own, whose standard output nobody reads: invocations a second of the built
 * function, and of a bare one that returns a constant of the same size, in turn.
 */
import { join } from 'node:path';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { cases, type Case } from './events.ts';

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyResult>;

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

const event = cases[process.argv[2] as Case];
const content = await load('content/index.mjs');
const { statusCode, body } = await content(event, {});
process.env['BARE_BYTES'] = String(Buffer.byteLength(body));
process.env['BARE_STATUS'] = String(statusCode);
const bare = await load('bench/constant/index.mjs');

const results: { ours: number; bare: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  results.push({
    ours: await invocationsPerSecond(content, event),
    bare: await invocationsPerSecond(bare, event),
  });
}
process.send?.({ bytes: Buffer.byteLength(body), statusCode, results });
