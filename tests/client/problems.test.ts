import { afterAll, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../client/src/create-client.ts';
import { NetworkError, ProblemError, UnexpectedAnswerError } from '../../client/src/errors.ts';
import { clinicCatalogue } from '../support/content.ts';
import { recordedTiming } from './recorded-timing.ts';
import { json, scriptedFetch, unreachable } from './scripted-fetch.ts';
import { serveService } from './served-service.ts';

const service = await serveService({ catalogue: await clinicCatalogue() });
afterAll(service.close);
const client = createClient({ base: service.base, locale: 'es', retries: 0 });

describe('a problem of the service', () => {
  it.each<[string, (client: Client) => Promise<object>, object]>([
    [
      'tells what there is instead',
      async (c) => c.topic('treatments/none'),
      {
        status: 404,
        type: 'urn:problem-type:carelingua:unknown-topic',
        title: 'No tenemos este tema',
        available: expect.arrayContaining(['treatments/nerve-blocks']),
      },
    ],
    [
      'tells the parameter',
      async (c) => c.list('treatments', { region: 'moon' }),
      { status: 400, parameter: 'region', available: expect.arrayContaining(['knee']) },
    ],
    [
      'tells the languages',
      async (c) => c.home({ locale: 'nl' }),
      { status: 404, type: 'urn:problem-type:carelingua:unknown-locale' },
    ],
  ])('%s', async (_, call, expected) => {
    const error = await call(client).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ name: 'ProblemError', retryAfter: 0, ...expected });
  });

  it('has its title as the message', async () => {
    await expect(client.topic('treatments/none')).rejects.toThrow('No tenemos este tema');
  });
});

describe('what else may come', () => {
  const page = '<!doctype html><title>Log in</title>';
  const html = (status: number) => () =>
    new Response(page, { status, headers: { 'content-type': 'text/html' } });

  it.each([
    ['a page with an error', html(404)],
    ['JSON that is no problem', json({ message: 'Forbidden' }, { status: 404 })],
    ['JSON that is no object', json(null, { status: 404 })],
    ['nothing', () => new Response(null, { status: 404 })],
  ])('%s is a problem without a name', async (_, act) => {
    const { fetch } = scriptedFetch(act);
    const error = createClient({ base: 'https://x.test', fetch }).home();
    await expect(error).rejects.toThrow(ProblemError);
    await expect(error).rejects.toMatchObject({
      status: 404,
      type: 'about:blank',
      title: 'HTTP 404',
    });
  });

  it('a page instead of JSON is not the service’s, and is asked for once', async () => {
    const { fetch, calls } = scriptedFetch(html(200));
    const home = createClient({ base: 'https://x.test', fetch, timing: recordedTiming() }).home();
    await expect(home).rejects.toThrow(UnexpectedAnswerError);
    expect(calls).toHaveLength(1);
  });

  it('a network that fails keeps its cause', async () => {
    const { fetch } = scriptedFetch(unreachable);
    const home = createClient({ base: 'https://x.test', fetch, retries: 0 }).home();
    await expect(home).rejects.toThrow(NetworkError);
    await expect(home).rejects.toMatchObject({
      message: 'https://x.test/v1 was not reached',
      cause: { message: 'fetch failed', cause: { message: 'ECONNREFUSED' } },
    });
  });
});
