import { describe, expect, it } from 'vitest';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { smallCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = smallCatalogue();

describe('robots.txt', () => {
  it('lets crawlers read what is for everybody, and tells where it is', async () => {
    const { app } = await startPartnerService({ catalogue });
    const response = await app.request('/robots.txt');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(
      `User-agent: *
Disallow: /infobutton
Disallow: /service
Disallow: /application
Disallow: /oembed
Disallow: /kiosk/device

Sitemap: https://care.example/sitemap.xml
`,
    );
  });

  it.each([
    ['/read/es/treatments/nerve-blocks', true],
    ['/read/es', true],
    ['/v1/es/treatments/nerve-blocks.html', true],
    ['/kiosk/assets/style-1.css', true],
    ['/sitemap.xml?locale=es', true],
    ['/kiosk/es', true],
    ['/embed/es/treatments/nerve-blocks', true],
    ['/kiosk/device?known=x', false],
    ['/oembed?url=x', false],
    ['/infobutton?a=b', false],
    ['/service', false],
    ['/application', false],
  ])('says of %s: %j', async (path, mayBeRead) => {
    const { app } = await startPartnerService({ catalogue });
    const text = await (await app.request('/robots.txt')).text();
    expect(isAllowed(text, path)).toBe(mayBeRead);
  });

  it('names paths with the stage behind a gateway', async () => {
    const { app } = await startPartnerService({ catalogue, publicUrl: null });
    const { body } = await createGatewayHandler(app)(
      gatewayEvent('/robots.txt', { headers: { Host: 'evil.example' } }),
    );
    expect(body).toContain('\nDisallow: /prod/infobutton\n');
    expect(body).toContain(
      '\nSitemap: https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod/sitemap.xml\n',
    );
    expect(body).not.toContain('evil');
  });

  it('names no sitemap where nobody knows our address', async () => {
    const { app } = await startPartnerService({ catalogue, publicUrl: null });
    const text = await (await app.request('/robots.txt')).text();
    expect(text).toContain('Disallow: /infobutton\n');
    expect(text).not.toContain('Sitemap');
  });

  it('takes no parameter', async () => {
    const { app } = await startPartnerService({ catalogue });
    expect((await app.request('/robots.txt?a=b')).status).toBe(400);
  });
});

/** Whether a crawler may read a path: the longest rule counts, and nothing forbids what no rule is about (RFC 9309 §2.2.2). */
function isAllowed(text: string, path: string): boolean {
  const rules = [...text.matchAll(/^(Allow|Disallow): (.*)$/gm)]
    .map(([, verb, start = '']) => ({ isAllowed: verb === 'Allow', start }))
    .filter(({ start }) => path.startsWith(start))
    .toSorted((one, other) => other.start.length - one.start.length);
  return rules[0]?.isAllowed ?? true;
}
