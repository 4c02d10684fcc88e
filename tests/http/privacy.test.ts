import { expect, it } from 'vitest';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startService } from '../support/service.ts';

it('logs one line a request, of the route and not of the topic or the reader', async () => {
  const { app, lines } = await startService({ catalogue: await clinicCatalogue() });
  const handler = createGatewayHandler(app);
  const query = { strict: '1', who: 'jane' };
  for (const path of ['/v1/es/conditions/cancer-related-pain', '/v1/es/conditions/none', '/none']) {
    await handler(gatewayEvent(path, { query, headers: { Referer: 'https://x.example' } }));
  }
  expect(lines).toHaveLength(3);
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
