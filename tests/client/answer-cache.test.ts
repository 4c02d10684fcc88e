import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { createClient } from '../../client/src/create-client.ts';
import { clinicCatalogue } from '../support/content.ts';
import { recordedTiming } from './recorded-timing.ts';
import { json, problem, scriptedFetch } from './scripted-fetch.ts';
import { serveService } from './served-service.ts';

const service = await serveService({ catalogue: await clinicCatalogue() });
afterAll(service.close);
beforeEach(() => void service.takeRequests());
const statuses = () => service.takeRequests().map(({ status }) => status);

describe('an answer that is known', () => {
  it('is asked for only where it changed', async () => {
    const client = createClient({ base: service.base, locale: 'es' });
    const first = await client.topic('treatments/nerve-blocks');
    expect(await client.topic('treatments/nerve-blocks')).toEqual(first);
    expect(statuses()).toEqual([200, 304]);
  });

  it('is not what its reader has made of it', async () => {
    const client = createClient({ base: service.base, locale: 'es' });
    const changed = await client.topic('treatments/nerve-blocks');
    changed.title = 'Something else';
    const again = await client.topic('treatments/nerve-blocks');
    expect(again.title).toBe('Bloqueos nerviosos');
  });

  it('is not believed where it is recalled', async () => {
    const client = createClient({ base: service.base, locale: 'es' });
    await client.topic('treatments/joint-injections');
    await recall({ store: service.store, now: () => 0 }, 'treatments/joint-injections', 'wrong');
    service.pass(5_000);
    const recalled = { status: 410, type: 'urn:problem-type:carelingua:recalled' };
    await expect(client.topic('treatments/joint-injections')).rejects.toMatchObject(recalled);
    await expect(client.topic('treatments/joint-injections')).rejects.toMatchObject(recalled);
  });
});

describe('how many are known', () => {
  it('has a limit: the one that was not used for the longest time goes', async () => {
    const client = createClient({ base: service.base, locale: 'es', maxAnswers: 2 });
    await client.home();
    await client.notice();
    await client.home();
    await client.regions();
    expect(statuses()).toEqual([200, 200, 304, 200]);
    await client.home();
    await client.notice();
    expect(statuses()).toEqual([304, 200]);
  });

  it('may be none', async () => {
    const client = createClient({ base: service.base, locale: 'es', maxAnswers: 0 });
    await client.home();
    await client.home();
    expect(statuses()).toEqual([200, 200]);
  });

  it('leaves out pages for devices', async () => {
    const client = createClient({ base: service.base, locale: 'es' });
    await client.syncPage({ locale: 'es' });
    await client.syncPage({ locale: 'es' });
    expect(statuses()).toEqual([200, 200]);
  });
});

describe('a problem', () => {
  it('is never known, even with a validator', async () => {
    const { fetch, calls } = scriptedFetch(problem(404, {}, { etag: '"a"' }), json({ id: 'home' }));
    const client = createClient({ base: 'https://x.test', fetch, timing: recordedTiming() });
    await expect(client.home()).rejects.toMatchObject({ status: 404 });
    expect(await client.home()).toEqual({ id: 'home' });
    expect(calls.map(({ headers }) => headers)).toEqual([{}, {}]);
  });

  it('does not make forgotten what was known', async () => {
    const { fetch, calls } = scriptedFetch(
      json({ id: 'home' }, { headers: { etag: '"a"' } }),
      problem(503),
      () => new Response(null, { status: 304 }),
    );
    const client = createClient({ base: 'https://x.test', fetch, retries: 0 });
    await client.home();
    await expect(client.home()).rejects.toMatchObject({ status: 503 });
    expect(await client.home()).toEqual({ id: 'home' });
    expect(calls.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"a"', '"a"']);
  });

  it('is a word that nothing changed to who has nothing', async () => {
    const { fetch } = scriptedFetch(() => new Response(null, { status: 304 }));
    const client = createClient({ base: 'https://x.test', fetch });
    await expect(client.home()).rejects.toMatchObject({ name: 'UnexpectedAnswerError' });
  });
});
