/** Times Infobutton of the built function, request by request, in the languages that are named. */
import { gatewayEvent } from '../../tests/support/gateway-event.ts';
import { codes } from './events.ts';
import { loadHandler } from './handler.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

export interface InfobuttonTimes {
  readonly requests: number;
  /** Answers that are kept. */
  readonly kept: Percentiles;
  /** Answers with a name that nobody has sent before: their feeds are written anew. */
  readonly named: Percentiles;
}

const rounds = 60;
const partner = await loadHandler('partner/index.mjs');

async function time(tag: string, code: string, name: string): Promise<number> {
  const query = {
    'mainSearchCriteria.v.c': code,
    'mainSearchCriteria.v.cs': '2.16.840.1.113883.6.90',
    'mainSearchCriteria.v.dn': name,
    'informationRecipient.languageCode.c': tag,
  };
  const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
  const event = gatewayEvent('/infobutton', { query, headers });
  const started = performance.now();
  const { statusCode } = await partner(event, {});
  if (statusCode !== 200) throw new Error(`${tag} ${code}: ${statusCode}`);
  return performance.now() - started;
}

const kept: number[] = [];
const named: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const tag of process.argv.slice(2)) {
    for (const code of codes) {
      const times = [await time(tag, code, ''), await time(tag, code, `Name ${round}`)];
      // Who comes first reads the texts, and the engine takes a while to compile what is hot.
      if (round < rounds / 3) continue;
      kept.push(times[0] ?? Number.NaN);
      named.push(times[1] ?? Number.NaN);
    }
  }
}
process.send?.({
  requests: kept.length,
  kept: percentilesOf(kept),
  named: percentilesOf(named),
} satisfies InfobuttonTimes);
