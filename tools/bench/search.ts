/** Times the search of the built function, query by query: those of the relevance tables, in the languages that are named. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gatewayEvent } from '../../tests/support/gateway-event.ts';
import { loadHandler } from './handler.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

export interface SearchTimes extends Percentiles {
  readonly queries: number;
}

const tables = join(import.meta.dirname, '..', '..', 'tests', 'search', 'relevance');
const content = await loadHandler('content/index.mjs');
const times: number[] = [];

for (const tag of process.argv.slice(2)) {
  const table: [query: string, topic: string][] = JSON.parse(
    await readFile(join(tables, `${tag}.json`), 'utf8'),
  );
  const ask = async (q: string, limit: number) => {
    const event = gatewayEvent(`/v1/${tag}/search`, { query: { q, limit: String(limit) } });
    const started = performance.now();
    const { statusCode } = await content(event, {});
    if (statusCode !== 200) throw new Error(`${tag} ${q}: ${statusCode}`);
    return performance.now() - started;
  };
  // The index is opened by whoever comes first, and the engine takes a while to compile what is hot. Each limit is
  // another answer, so that none is remembered.
  for (let limit = 41; limit <= 50; limit += 1) {
    for (const [query] of table) await ask(query, limit);
  }
  for (let limit = 1; limit <= 20; limit += 1) {
    for (const [query] of table) times.push(await ask(query, limit));
  }
}

process.send?.({ queries: times.length, ...percentilesOf(times) } satisfies SearchTimes);
