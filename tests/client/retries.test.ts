import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient, type ClientOptions } from '../../client/src/create-client.ts';
import { portOf } from '../../tools/local/port-of.ts';
import { recordedTiming } from './recorded-timing.ts';
import { json, problem, scriptedFetch, unreachable, type Act } from './scripted-fetch.ts';

const base = 'https://x.test';
const start = Date.parse('Thu, 26 Nov 2026 12:00:00 GMT');
const home = json({ id: 'home' });

function scripted(acts: readonly Act[], options: Partial<ClientOptions> = {}) {
  const timing = recordedTiming({ start });
  const { fetch, calls } = scriptedFetch(...acts);
  return { client: createClient({ base, fetch, timing, ...options }), calls, waits: timing.waits };
}

describe('a failure that passes', () => {
  it.each([
    ...[429, 500, 502, 503, 504].map((status) => [String(status), problem(status)] as const),
    ['no network', unreachable] as const,
    ['a text that was cut', () => new Response('{"id":"ho', jsonHeaders)] as const,
  ])('%s: it is asked again', async (_, act) => {
    const { client, calls } = scripted([act, act, home]);
    expect(await client.home()).toEqual({ id: 'home' });
    expect(calls).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 406, 410, 501])('%i does not pass', async (status) => {
    const { client, calls } = scripted([problem(status), home]);
    await expect(client.home()).rejects.toMatchObject({ status });
    expect(calls).toHaveLength(1);
  });

  it('is told in the end', async () => {
    const { client, calls } = scripted([problem(503, { detail: 'away' })], { retries: 2 });
    await expect(client.home()).rejects.toMatchObject({ status: 503, detail: 'away' });
    expect(calls).toHaveLength(3);
  });
});

const jsonHeaders = { headers: { 'content-type': 'application/json' } };

describe('the wait before it is asked again', () => {
  it.each([
    [0, [0, 0, 0, 0, 0, 0]],
    [0.5, [125, 250, 500, 1_000, 1_000, 1_000]],
    [0.99, [247.5, 495, 990, 1_980, 1_980, 1_980]],
  ])('doubles up to a limit, and is any part of that: %f', async (random, waits) => {
    const timing = recordedTiming({ random });
    const { client } = scripted([unreachable], { timing, retries: 6, longestWait: 2_000 });
    await expect(client.home()).rejects.toThrow('was not reached');
    expect(timing.waits).toEqual(waits);
  });

  it.each([
    ['5', 5_000],
    ['0', 0],
    ['Thu, 26 Nov 2026 12:00:07 GMT', 7_000],
    ['Thu, 26 Nov 2026 11:59:59 GMT', 0],
    ['soon', 0],
    ['-1', 0],
    ['', 0],
  ])('is, with Retry-After: "%s", at least %i ms', async (field, least) => {
    const { client, waits } = scripted([problem(503, {}, { 'retry-after': field }), home]);
    await client.home();
    expect(waits).toEqual([least + 125]);
  });

  it.each(['11', 'Thu, 26 Nov 2026 13:00:00 GMT', '99999999999999999999'])(
    'is not longer than the caller has time: Retry-After: %s is told',
    async (field) => {
      const { client, calls, waits } = scripted([problem(429, {}, { 'retry-after': field }), home]);
      const error = await client.home().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ status: 429 });
      expect((error as { retryAfter: number }).retryAfter).toBeGreaterThan(10_000);
      expect(calls).toHaveLength(1);
      expect(waits).toEqual([]);
    },
  );
});

describe('a server that fails', async () => {
  const answered = '{"id":"home","title":"Welcome"}';
  let acts: RequestListener[] = [];
  const server = createServer((request, response) => {
    const act = acts.shift();
    if (act !== undefined) return act(request, response);
    response.setHeader('content-type', 'application/json');
    return response.end(answered);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const real = (options: Partial<ClientOptions> = {}) =>
    createClient({
      base: `http://127.0.0.1:${portOf(server)}`,
      timing: recordedTiming(),
      ...options,
    });

  it.each<[string, RequestListener]>([
    ['with 503', (_, response) => response.writeHead(503).end()],
    ['by cutting the connection', (request) => request.socket.destroy()],
    [
      'by cutting the connection in its answer',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 99 });
        response.write(answered.slice(0, 9), () => response.destroy());
      },
    ],
    [
      'by ending its answer too early',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(answered.slice(0, 9));
      },
    ],
  ])('%s, and then answers', async (_, act) => {
    acts = [act];
    expect(await real().home()).toEqual(JSON.parse(answered));
    expect(acts).toEqual([]);
  });

  it('by never answering is given up, and asked again', async () => {
    acts = [() => {}];
    expect(await real({ timeout: 50 }).home()).toEqual(JSON.parse(answered));
    acts = [() => {}];
    await expect(real({ timeout: 50, retries: 0 }).home()).rejects.toMatchObject({
      name: 'NetworkError',
      cause: { name: 'TimeoutError' },
    });
  });
});
