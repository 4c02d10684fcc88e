import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../client/src/create-client.ts';
import { clinicCatalogue } from '../support/content.ts';
import { serveService } from './served-service.ts';

const service = await serveService({ catalogue: await clinicCatalogue() });
afterAll(service.close);
beforeEach(() => void service.takeRequests());

const client = createClient({ base: service.base });
const spanish = createClient({ base: `${service.base}/`, locale: 'es' });

describe('every method asks for what the API has', () => {
  it.each<[string, (client: Client) => Promise<object>, string, object]>([
    ['locales', async (c) => c.locales(), '/v1/locales', { source: 'en' }],
    ['home', async (c) => c.home(), '/v1/es', { kind: 'home' }],
    ['list', async (c) => c.list('treatments'), '/v1/es/treatments', { id: 'treatments' }],
    [
      'a page of a list',
      async (c) => c.list('benefits', { page: 1 }),
      '/v1/es/benefits?page=1',
      { id: 'benefits', page: { number: 1, count: 1 } },
    ],
    [
      'a list by need',
      async (c) => c.list('treatments', { condition: 'nerve-pain', include: 'related' }),
      '/v1/es/treatments?condition=nerve-pain&include=related',
      { kind: 'treatments' },
    ],
    [
      'a list by region and treatment',
      async (c) => c.list('conditions', { treatment: 'joint-injections', region: 'knee' }),
      '/v1/es/conditions?treatment=joint-injections&region=knee',
      { kind: 'conditions' },
    ],
    [
      'a topic',
      async (c) => c.topic('treatments/nerve-blocks'),
      '/v1/es/treatments/nerve-blocks',
      { title: 'Bloqueos nerviosos' },
    ],
    [
      'search',
      async (c) => c.search('dolor & nervio', { kind: 'conditions', limit: 2 }),
      '/v1/es/search?q=dolor+%26+nervio&kind=conditions&limit=2',
      { query: 'dolor & nervio' },
    ],
    ['regions', async (c) => c.regions(), '/v1/es/regions', { id: 'regions' }],
    ['glossary', async (c) => c.glossary(), '/v1/es/glossary', { id: 'glossary' }],
    ['notice', async (c) => c.notice(), '/v1/es/notice', { id: 'notice' }],
    [
      'a page for a device',
      async (c) => c.syncPage({ locale: 'vi' }),
      '/v1/vi/pack',
      { id: 'pack' },
    ],
  ])('%s', async (_, call, path, answer) => {
    expect(await call(spanish)).toMatchObject(answer);
    expect(service.takeRequests().map((request) => request.path)).toEqual([path]);
  });
});

describe('the language', () => {
  it('of a call goes before that of the client', async () => {
    const { locale } = await spanish.home({ locale: 'fr' });
    expect(locale).toMatchObject({ requested: 'fr', served: 'fr' });
  });

  it('is negotiated where none is named', async () => {
    const topic = await client.topic('treatments/nerve-blocks', { languages: 'nl, fr;q=0.5' });
    expect(topic.locale.served).toBe('fr');
    expect(service.takeRequests()).toMatchObject([{ path: '/v1/treatments/nerve-blocks' }]);
  });

  it('negotiated in two ways gives two answers, and each is known again', async () => {
    const asked = async (languages: string) => (await client.home({ languages })).locale.served;
    expect([await asked('fr'), await asked('de'), await asked('fr')]).toEqual(['fr', 'de', 'fr']);
    expect(service.takeRequests().map(({ status }) => status)).toEqual([200, 200, 304]);
  });

  it('under another tag is followed to ours', async () => {
    const home = await client.home({ locale: 'zh-CN' });
    expect(home.locale.served).toBe('zh-Hans');
  });

  it('can be asked for strictly', async () => {
    const topic = await spanish.topic('treatments/nerve-blocks', { strict: true });
    expect(topic.locale.isFallback).toBe(false);
    expect(service.takeRequests()).toMatchObject([
      { path: '/v1/es/treatments/nerve-blocks?strict=1' },
    ]);
  });
});

it.each(['..', '.', '', 'treatments/..', 'treatments//x'])(
  'the name "%s" leads nowhere else',
  async (id) => {
    await expect(spanish.topic(id)).rejects.toThrow(RangeError);
    expect(service.takeRequests()).toEqual([]);
  },
);

it('what a name holds stays a part of the path', async () => {
  await expect(spanish.topic('treatments/a?b#c d')).rejects.toMatchObject({ status: 404 });
  expect(service.takeRequests()).toMatchObject([{ path: '/v1/es/treatments/a%3Fb%23c%20d' }]);
});
