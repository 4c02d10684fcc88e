import { gatewayEvent } from '../../tests/support/gateway-event.ts';

const topic = '/v1/es/treatments/nerve-blocks';

/** What is asked of the function: the same events go to the bare one. */
export const cases = {
  topic: gatewayEvent(topic),
  list: gatewayEvent('/v1/ar/benefits'),
  negotiated: gatewayEvent('/v1/treatments/nerve-blocks', {
    headers: { 'Accept-Language': 'es-MX,es;q=0.9,en-US;q=0.8,en;q=0.7' },
  }),
  'topic of many': gatewayEvent('/v1/es/treatments/nerve-blocks-50'),
  'topic, br': gatewayEvent(topic, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } }),
  '304': gatewayEvent(topic, { headers: { 'If-None-Match': '*' } }),
} as const;

/** The first thing that a function is asked: what most ask for, or a search. */
export const firstEvents = {
  topic: cases.topic,
  search: gatewayEvent('/v1/es/search', { query: { q: 'bloqueos nerviosos' } }),
} as const;

/** What is weighed on the wire. */
export const weighed = { topic, list: '/v1/ar/benefits', pack: '/v1/es/pack' } as const;

/** Codes that record systems ask for: of one topic, of several, more specific than ours, and of none. */
export const codes = [
  'M54.16',
  'M54',
  'M48.061',
  'M17.11',
  'M54.161',
  'M51.16',
  'J45.909',
] as const;
