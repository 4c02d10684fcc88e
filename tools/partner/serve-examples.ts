import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { ComponentFiles } from '../../functions/partner/component-files.ts';
import { portOf } from '../local/port-of.ts';

const folder = join(import.meta.dirname, '../../examples');

/** The pages of practices, as they might be. */
export const examplePages = ['plain', 'hostile', 'strict', 'rtl'] as const;
export type ExamplePage = (typeof examplePages)[number];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface ServedExamples {
  readonly origin: string;
  /** Serves a page that somebody writes. @returns its address */
  readonly write: (html: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves `examples/` from an origin of its own, as a practice's web site is. */
export async function serveExamples(
  service: string,
  { current, versions }: ComponentFiles,
): Promise<ServedExamples> {
  const scripts = versions[current];
  const values: Readonly<Record<string, string>> = {
    service,
    version: current,
    embed: scripts?.['embed.js'] ?? '',
    frame: scripts?.['frame.js'] ?? '',
  };
  const names = new Set([...examplePages.map((page) => `${page}.html`), 'strict.css']);
  const written: string[] = [];
  const app = new Hono();
  app.get('/written/:number', async (c) => c.html(written[Number(c.req.param('number'))] ?? ''));
  app.get('/:name', async (c) => {
    const { name } = c.req.param();
    if (!names.has(name)) return c.notFound();
    const text = await readFile(join(folder, name), 'utf8');
    const filled = text.replaceAll(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);
    return c.body(filled, 200, {
      'content-type': types[extname(name)] ?? 'text/plain',
      ...(name === 'strict.html' ? { 'content-security-policy': strictPolicy(service) } : {}),
    });
  });
  const server = serve({ hostname: '127.0.0.1', port: 0, fetch: app.fetch });
  if (!server.listening) await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    write: (html) => `/written/${written.push(html) - 1}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** As strict as a site can be that shows ours: no styles in the page, no strings that become code or markup. */
function strictPolicy(service: string): string {
  return [
    "default-src 'none'",
    `script-src ${service}`,
    `connect-src ${service}`,
    `frame-src ${service}`,
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
