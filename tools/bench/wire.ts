/** Weighs answers of the built function as they go over the wire. */
import { gatewayEvent } from '../../tests/support/gateway-event.ts';
import { weighed } from './events.ts';
import { loadHandler } from './handler.ts';

/** In bytes, by coding. */
export type WireSizes = readonly {
  readonly name: string;
  readonly identity: number;
  readonly gzip: number;
  readonly br: number;
}[];

const content = await loadHandler('content/index.mjs');

async function weigh(path: string, coding: string): Promise<number> {
  const event = gatewayEvent(path, { headers: { 'Accept-Encoding': coding } });
  const { body, isBase64Encoded } = await content(event, {});
  return Buffer.byteLength(body, isBase64Encoded === true ? 'base64' : 'utf8');
}

const sizes = [];
for (const [name, path] of Object.entries(weighed)) {
  sizes.push({
    name,
    identity: await weigh(path, 'identity'),
    gzip: await weigh(path, 'gzip'),
    br: await weigh(path, 'br'),
  });
}
process.send?.(sizes satisfies WireSizes);
