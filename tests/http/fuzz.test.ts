import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startService } from '../support/service.ts';

const { app } = await startService({ catalogue: await clinicCatalogue() });
const handler = createGatewayHandler(app);

/** Any text, well-formed or not, and what is near to something that we serve. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom(
    'es',
    'zh-TW',
    'treatments',
    'nerve-blocks',
    '..',
    '%2e%2e',
    '%',
    '%00',
    '*',
    '',
    'strict',
    'search',
    'sync',
    'nerve-blocks.html',
    '硬膜外',
    `es.${'0'.repeat(64)}`,
    `${'0'.repeat(64)}.changed.999999.999999`,
  ),
);
const path = fc
  .array(fc.oneof(text, fc.constantFrom('v1', 'es', 'treatments', 'locales')), { maxLength: 6 })
  .map((segments) => `/${segments.join('/')}`);
/** Addresses that there are, for what only their parameters and header fields can break. */
const known = fc.constantFrom(
  '/v1/es/search',
  '/v1/search',
  '/v1/es/pack',
  '/v1/es/sync',
  '/v1/feed.xml',
  '/v1/es/treatments',
  '/v1/conditions',
  '/v1/treatments/nerve-blocks',
  '/v1/ar/treatments/nerve-blocks.html',
  '/docs/scripts/start.js',
);
const fields = fc.dictionary(
  fc.oneof(
    text,
    fc.constantFrom(
      'Accept-Language',
      'Accept',
      'Accept-Encoding',
      'If-None-Match',
      'Origin',
      'Range',
      'strict',
      'locale',
      'q',
      'kind',
      'limit',
      'page',
      'since',
      'region',
      'condition',
    ),
  ),
  fc.oneof(
    text,
    fc.constantFrom('1', 'es;q=0, *', '"x"', 'br;q=0.5', 'text/html', 'nerve', 'neck'),
  ),
);

async function expectNoFault(event: unknown): Promise<void> {
  const { statusCode, body } = await handler(event);
  expect(statusCode).toBeGreaterThanOrEqual(100);
  expect(statusCode).toBeLessThan(500);
  expect(body).not.toMatch(/\bat .*\.ts:\d/);
}

describe('no input reaches a 5xx', () => {
  it('in the path, the parameters and the headers of an event', async () => {
    const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE');
    const form = fc.constantFrom('single' as const, 'multi' as const, 'both' as const);
    const address = fc.oneof(path, known);
    const requests = fc.record({ path: address, method, headers: fields, query: fields, form });
    await fc.assert(
      fc.asyncProperty(requests, async ({ path: asked, ...options }) =>
        expectNoFault(gatewayEvent(asked, options)),
      ),
      { numRuns: 3_000 },
    );
  });

  it('in an event of any shape', async () => {
    const shape = fc.record(
      {
        httpMethod: fc.oneof(fc.constant('GET'), fc.anything()),
        path: fc.oneof(path, fc.anything()),
        headers: fc.oneof(fields, fc.anything()),
        multiValueHeaders: fc.oneof(fc.dictionary(text, fc.array(text)), fc.anything()),
        queryStringParameters: fc.anything(),
        multiValueQueryStringParameters: fc.anything(),
        requestContext: fc.oneof(fc.record({ domainName: text, path: text }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    await fc.assert(fc.asyncProperty(fc.oneof(shape, fc.anything()), expectNoFault), {
      numRuns: 2_000,
    });
  });
});
