import { expect, it } from 'vitest';
import { run } from '../support/run.ts';

it('the types of answers are those of the API’s description', async () => {
  const { code, stderr } = await run('tools/generate-client-types.ts', ['--check']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
