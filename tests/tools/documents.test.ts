import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { curlExamples, unlike } from '../support/curl-examples.ts';
import { lineOf, start } from '../support/run.ts';

const documents = ['README.md', 'docs/api.md', 'docs/infobutton.md'];
const root = join(import.meta.dirname, '..', '..');
const service = start('tools/serve.ts', [], { PORT: '0' });
const [, address = ''] = await lineOf(service, /ready on (http:\/\/127\.0\.0\.1:\d+)/);
afterAll(() => {
  service.kill();
});

describe.each(documents)('the examples of %s', async (name) => {
  const examples = curlExamples(await readFile(join(root, name), 'utf8'));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('$command', async ({ path, headers, status, answer }) => {
    const response = await fetch(`${address}${path}`, { headers });
    expect(response.status).toBe(status);
    const text = await response.text();
    if (answer !== undefined) expect(unlike(answer, JSON.parse(text))).toEqual([]);
  });
});

describe('the reading of examples', () => {
  it('finds what an answer lacks', () => {
    expect(unlike({ a: 'x…', b: [1] }, { a: 'xyz', b: [1, 2] })).toEqual([]);
    expect(unlike({ a: 'x…' }, { a: 'yx' })).toEqual(['$.a: yx']);
    expect(unlike({ a: [{ b: 1 }] }, { a: [] })).toEqual(['$.a[0]: undefined']);
    expect(unlike({ a: 1 }, { a: 2 })).toEqual(['$.a: 2']);
  });

  it('refuses an option that it does not know, and another host', () => {
    expect(() => curlExamples('```sh\ncurl -X POST localhost:8787/\n```\n')).toThrow('-X');
    expect(() => curlExamples('```sh\ncurl -s https://x.example/\n```\n')).toThrow('somebody else');
  });
});
