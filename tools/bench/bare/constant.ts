import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** The least that a Hono function can do: a constant, with the status, the size and the header fields asked for. */
const body = 'x'.repeat(Number(process.env['BARE_BYTES'] ?? 0));
const status = process.env['BARE_STATUS'] === '304' ? 304 : 200;
const headers: Record<string, string> = JSON.parse(process.env['BARE_HEADERS'] ?? '{}');

const app = new Hono();
app.get('/*', (c) => (status === 304 ? c.body(null, 304, headers) : c.body(body, 200, headers)));

export const handler = handle(app);
