import { once } from 'node:events';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { portOf } from '../../tools/local/port-of.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { clinicCatalogue } from '../support/content.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const clinic = { name: 'The Clinic', phone: '+1 555 0100' };
const { app } = await startService({ catalogue, clinic, publicUrl: null });
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
if (!server.listening) await once(server, 'listening');
const origin = `http://127.0.0.1:${portOf(server)}`;
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page, and what it asked for and complained of. */
async function open(
  path: string,
  options: Parameters<typeof browser.newContext>[0] = {},
): Promise<{ page: Page; foreign: string[]; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}${path}`);
  return { page, foreign, complaints };
}

describe('the reference of the API', () => {
  it('shows the operations, asks nobody else, and breaks no rule of its policy', async () => {
    const { page, foreign, complaints } = await open('/docs');
    await page.getByRole('heading', { name: 'Carelingua' }).first().waitFor();
    await page.getByText('/v1/{locale}/treatments').first().waitFor();
    await page.getByText('A topic, whole (language negotiated)').first().waitFor();
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

describe('a topic’s page', () => {
  it.each([
    ['en', 'light'],
    ['ar', 'dark'],
    ['ht', 'dark'],
  ] as const)('in %s, %s, has nothing that axe finds fault with', async (tag, colorScheme) => {
    const { page, foreign, complaints } = await open(
      `/v1/${tag}/treatments/epidural-steroid-injections.html`,
      { colorScheme, viewport: { width: 390, height: 844 } },
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await page.context().close();
  });

  it('in every language fits a phone, and one whose text is twice as large', async () => {
    const { page } = await open('/v1/en/treatments/nerve-blocks.html');
    const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
    for (const { tag } of catalogue.registry.locales) {
      await page.goto(`${origin}/v1/${tag}/treatments/radiofrequency-ablation.html`);
      for (const width of [390, 195]) {
        await page.setViewportSize({ width, height: 844 });
        const over = await page.evaluate(overflow);
        expect({ tag, width, isOver: Number(over) > 0 }).toEqual({ tag, width, isOver: false });
      }
    }
    await page.context().close();
  });

  it('has links as large as a finger', async () => {
    const { page } = await open('/v1/fa/conditions/nerve-pain.html', {
      viewport: { width: 390, height: 844 },
    });
    for (const link of await page.locator('nav a').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  });
});
