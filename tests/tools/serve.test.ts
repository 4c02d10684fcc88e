import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { portOf } from '../../tools/local/port-of.ts';
import { readJson } from '../support/read-json.ts';
import { lineOf, run, start } from '../support/run.ts';

it('npm start serves everything, prints where, and stops when it is told to', async () => {
  const child = start('tools/serve.ts', [], { PORT: '0' });
  const [, address = ''] = await lineOf(child, /ready on (http:\/\/127\.0\.0\.1:\d+)/);
  const topic = await fetch(`${address}/v1/es/treatments/nerve-blocks`);
  expect(topic.status).toBe(200);
  const { links } = await readJson(topic);
  expect((await fetch(links.self)).status).toBe(200);
  const negotiated = await fetch(`${address}/v1/treatments`, {
    headers: { 'Accept-Language': 'zh-CN' },
  });
  expect(negotiated.headers.get('content-language')).toBe('zh-Hans');
  expect((await fetch(`${address}/v1/ar/benefits`)).headers.get('content-language')).toBe('ar');

  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  expect({ code, signal }).toEqual({ code: 0, signal: null });
});

it('a busy port is told in a line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = portOf(other);
  const { code, stderr } = await run('tools/serve.ts', [], { PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(`Port ${port} is busy. Choose another: PORT=8788 npm start`);
});

it('a port that is none is told in a line', async () => {
  const { code, stderr } = await run('tools/serve.ts', [], { PORT: 'http' });
  expect(code).toBe(1);
  expect(stderr.trim()).toBe('PORT must be a number from 0 to 65535, not "http".');
});
