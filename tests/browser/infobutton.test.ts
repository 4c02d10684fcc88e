import { once } from 'node:events';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import { afterAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/local/chromium.ts';
import { portOf } from '../../tools/local/port-of.ts';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { codeQuery, language } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'ar', 'ko']);
const { app } = await startPartnerService({ catalogue, publicUrl: null });
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
if (!server.listening) await once(server, 'listening');
const origin = `http://127.0.0.1:${portOf(server)}`;
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('the page of a code’s topics', () => {
  it.each([
    ['en', 'light', 'M54'],
    ['ar', 'dark', 'M54'],
    ['ko', 'light', 'J45.909'],
  ] as const)('in %s, %s, of %s, is sound, fits a phone and asks nobody', async (...row) => {
    const [tag, colorScheme, code] = row;
    const viewport = { width: 390, height: 844 };
    const context = await browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const address = `${origin}/infobutton/page?${codeQuery(code, { [language]: tag })}`;
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect({ requests, complaints }).toEqual({ requests: [address], complaints: [] });
    for (const width of [390, 195]) {
      await page.setViewportSize({ ...viewport, width });
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect({ width, over: Math.max(0, Number(over)) }).toEqual({ width, over: 0 });
    }
    await context.close();
  });
});
