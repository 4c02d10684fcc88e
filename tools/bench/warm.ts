/**
 * Measures one case in a process of its own, whose standard output nobody reads: invocations a second of the built
 * function, and of a bare one that returns a constant of the same size, in turn.
 */
import { cases } from './events.ts';
import { loadHandler, type Handler } from './handler.ts';

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
const content = await loadHandler('content/index.mjs');
const { statusCode, headers, body, isBase64Encoded } = await content(event, {});
const bytes = Buffer.byteLength(body, isBase64Encoded === true ? 'base64' : 'utf8');
// Of the text that the gateway is handed: that is what a bare function would have to make.
process.env['BARE_BYTES'] = String(Buffer.byteLength(body));
process.env['BARE_STATUS'] = String(statusCode);
const bare = await loadHandler('bench/constant/index.mjs');
process.env['BARE_HEADERS'] = JSON.stringify(headers);
const bareWithFields = await loadHandler('bench/constant/index.mjs?fields');

const rates: Rates[] = [];
for (let round = 0; round < rounds; round += 1) {
  rates.push({
    ours: await invocationsPerSecond(content, event),
    bare: await invocationsPerSecond(bare, event),
    bareWithFields: await invocationsPerSecond(bareWithFields, event),
  });
}
process.send?.({ bytes, rates } satisfies WarmResult);
