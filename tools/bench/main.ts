/** `npm run bench`: how the built function compares with the least that could be built, in one run. */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { publish } from '../../functions/publish/publish.ts';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
import { buildFunction } from '../bundle.ts';
import { connect } from '../local/connect.ts';
import { ensureContentTable } from '../local/content-table.ts';
import { startEmbeddedDynamoDb } from '../local/embedded-dynamodb.ts';
import { localesDirectory } from '../local/paths.ts';
import { cases, firstEvents } from './events.ts';
import { inLanguages, largeContent } from './large-content.ts';
import type { InfobuttonTimes } from './infobutton.ts';
import type { SearchTimes } from './search.ts';
import type { WireSizes } from './wire.ts';
import type { WarmResult } from './warm.ts';

const here = import.meta.dirname;
const dist = join(here, '..', '..', 'dist');
const coldRounds = 15;

const database = await startEmbeddedDynamoDb();
process.env['AWS_ENDPOINT_URL_DYNAMODB'] = database.endpoint;
process.env['CONTENT_TABLE'] = 'bench';
const client = connect(process.env);
await ensureContentTable(client, 'bench');
const store = createDynamoStore({ client, table: 'bench' });
const catalogue = parseCatalogue(await readContentFiles(localesDirectory));
await publish({ store, catalogue, policy: 'labelled', now: Date.now });
// The same function over another table, which holds a hundred times as many topics in sharded manifests.
await ensureContentTable(client, 'bench-many');
await publish({
  store: createDynamoStore({ client, table: 'bench-many' }),
  catalogue: largeContent(catalogue, 3_100),
  policy: 'labelled',
  now: Date.now,
});
await ensureContentTable(client, 'bench-search');
await publish({
  store: createDynamoStore({ client, table: 'bench-search' }),
  catalogue: largeContent(inLanguages(catalogue, []), 5_000),
  policy: 'labelled',
  now: Date.now,
});
for (const name of ['constant', 'with-sdk']) {
  await buildFunction(join(here, 'bare', `${name}.ts`), join(dist, 'bench', name, 'index.mjs'));
}

console.log(`Warm: invocations a second, each with its line of log; and how that compares with bare Hono that
returns a constant with a body of the same size, and with the same header fields too`);
console.log(row('case', 'bytes', 'ours', 'bare', 'ratio', 'bare+fields', 'ratio'));
for (const name of Object.keys(cases)) {
  const { bytes, rates } = await measureWarm(name);
  const ours = median(rates.map((rate) => rate.ours));
  const bare = median(rates.map((rate) => rate.bare));
  const withFields = median(rates.map((rate) => rate.bareWithFields));
  const [plain = '', full = ''] = [bare, withFields].map((other) => (ours / other).toFixed(2));
  const [first, second, third] = [ours, bare, withFields].map(Math.round);
  console.log(row(name, bytes, first ?? 0, second ?? 0, plain, third ?? 0, full));
}

console.log('\nSearch: milliseconds a query, warm, each asked for the first time');
for (const [name, table, tags] of [
  ['17 languages', 'bench', catalogue.registry.locales.map(({ tag }) => tag)],
  ['5,000 topics', 'bench-search', ['en']],
] as const) {
  const { queries, p50, p99 } = await askWorker<SearchTimes>('search.ts', tags, table);
  const figures = `p50 ${p50.toFixed(2)}, p99 ${p99.toFixed(2)}`;
  console.log(`  ${name.padEnd(14)}${figures} (${queries} queries)`);
}

console.log('\nInfobutton: milliseconds a request, warm');
const tags = catalogue.registry.locales.map(({ tag }) => tag);
const infobutton = await askWorker<InfobuttonTimes>('infobutton.ts', tags, 'bench');
for (const [name, { p50, p99 }] of [
  ['kept', infobutton.kept],
  ['written anew', infobutton.named],
] as const) {
  const figures = `p50 ${p50.toFixed(2)}, p99 ${p99.toFixed(2)}`;
  console.log(`  ${name.padEnd(14)}${figures} (${infobutton.requests} requests)`);
}

console.log('\nOn the wire: bytes');
console.log(row('', 'as it is', 'gzip', 'br'));
for (const { name, identity, gzip, br } of await askWorker<WireSizes>('wire.ts', [], 'bench')) {
  console.log(row(name, identity, gzip, br));
}

console.log('\nCold: milliseconds from spawn to the first answer');
const variants: Readonly<Record<string, ColdVariant>> = {
  'ours, three reads': { bundle: 'content', env: {} },
  'ours, a search first': { bundle: 'content', env: {}, first: 'search' },
  'bare Hono + SDK, one read': { bundle: 'bench/with-sdk', env: { BARE_READ: '1' } },
  'bare Hono + SDK, no read': { bundle: 'bench/with-sdk', env: {} },
  'bare Hono': { bundle: 'bench/constant', env: {} },
};
const times = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
for (let round = 0; round < coldRounds; round += 1) {
  for (const [name, variant] of Object.entries(variants)) {
    times.get(name)?.push(await measureCold(variant));
  }
}
const ours = median(times.get('ours, three reads') ?? []);
for (const [name, values] of times) {
  const ratio =
    name === 'ours, three reads' ? '' : `ours is ${(ours / median(values)).toFixed(2)} times that`;
  console.log(`  ${name.padEnd(28)}${median(values).toFixed(0).padStart(6)} ms  ${ratio}`);
}

client.destroy();
await database.close();

async function measureWarm(name: string): Promise<WarmResult> {
  const table = name === 'topic of many' ? 'bench-many' : 'bench';
  return askWorker<WarmResult>('warm.ts', [name], table);
}

interface ColdVariant {
  readonly bundle: string;
  readonly env: Readonly<Record<string, string>>;
  /** What is asked first; a topic where it is left out. */
  readonly first?: keyof typeof firstEvents;
}

/** Asks a worker of its own, whose standard output nobody reads. */
async function askWorker<T>(script: string, args: readonly string[], table: string): Promise<T> {
  const worker = fork(join(here, script), [...args], {
    env: { ...process.env, CONTENT_TABLE: table },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [result] = await once(worker, 'message');
  worker.disconnect();
  return result;
}

async function measureCold({ bundle, env, first = 'topic' }: ColdVariant): Promise<number> {
  const args = [
    join(here, 'cold.mjs'),
    join(dist, bundle, 'index.mjs'),
    JSON.stringify(firstEvents[first]),
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, BARE_BYTES: '6000', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [chunk] = await once(child.stderr, 'data');
  const elapsed = performance.now() - started;
  if (String(chunk) !== 'answered') throw new Error(`${bundle}: ${String(chunk)}`);
  child.kill();
  await once(child, 'exit');
  return elapsed;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function row(...cells: (string | number)[]): string {
  const [name = '', ...numbers] = cells.map(String);
  return `  ${name.padEnd(14)}${numbers.map((cell) => cell.padStart(13)).join('')}`;
}
