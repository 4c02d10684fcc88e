import { expect, it } from 'vitest';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startService } from '../support/service.ts';

it('logs one line a request, of the route and not of the topic or the reader', async () => {
  const { app, lines } = await startService({ catalogue: await clinicCatalogue() });
  const handler = createGatewayHandler(app);
  const headers = { Referer: 'https://x.example' };
  const asked: [string, Record<string, string>][] = [
    ['/v1/es/conditions/cancer-related-pain', { strict: '1' }],
    ['/v1/es/search', { q: 'cancer' }],
    ['/v1/es/conditions/none', { who: 'jane' }],
    ['/none', { who: 'jane' }],
  ];
  for (const [path, query] of asked) await handler(gatewayEvent(path, { query, headers }));
  expect(lines).toHaveLength(asked.length);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    message: 'request',
    method: 'GET',
    route: '/v1/:locale/:kind/:slug',
    status: 200,
    locale: 'es',
  });
  const all = lines.join('\n');
  for (const secret of [
    'cancer',
    'conditions/',
    '203.0.113.7',
    'Mozilla',
    'jane',
    'x.example',
    'US',
  ]) {
    expect(all).not.toContain(secret);
  }
});
