import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { TopicId } from '../../functions/shared/domain/topic.ts';
import { createClient } from '../../client/src/create-client.ts';
import { createSync } from '../../client/src/sync/create-sync.ts';
import type { DeviceState } from '../../client/src/sync/state.ts';
import { catalogueOf } from '../support/growing-content.ts';
import { keptState } from './kept-state.ts';
import { serveService } from './served-service.ts';

const ids: TopicId[] = ['treatments/a', 'conditions/b'];
const catalogue = catalogueOf(ids.map((id) => ({ id, edition: 0, isTranslated: true })));
const service = await serveService({ catalogue, syncPageBytes: 500 });
afterAll(service.close);
beforeEach(() => void service.takeRequests());
const client = createClient({ base: service.base });
const paths = () => service.takeRequests().map(({ path }) => path.split('?')[0]);

async function newDevice(): Promise<DeviceState> {
  return (await createSync({ client, locale: 'es' }).pull()).state;
}

describe('what was kept and cannot be used is fetched anew', async () => {
  const { state } = await createSync({ client, locale: 'es' }).pull();
  it.each<[string, string]>([
    ['no JSON', '{"format":1,'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...state, format: 2 })],
    ['another language', JSON.stringify({ ...state, locale: 'en' })],
    ['no token', JSON.stringify({ ...state, token: undefined })],
    ['no topics', JSON.stringify({ ...state, topics: null })],
    ['a topic that is none', JSON.stringify({ ...state, topics: { 'treatments/a': {} } })],
  ])('%s', async (_, text) => {
    const storage = keptState(text);
    const sync = createSync({ client, locale: 'es', storage });
    expect(await sync.state()).toBeUndefined();
    expect((await sync.pull()).state).toEqual(await newDevice());
    expect(paths()[0]).toBe('/v1/es/pack');
    expect(await storage.load()).toEqual(await newDevice());
  });

  it('a token that the service cannot read', async () => {
    const storage = keptState(JSON.stringify({ ...state, token: 'es.nonsense' }));
    const sync = createSync({ client, locale: 'es', storage });
    expect((await sync.pull()).state).toEqual(await newDevice());
  });

  it('a release that is not the token’s', async () => {
    const about = { ...state.about, release: 'f'.repeat(64) };
    const storage = keptState(JSON.stringify({ ...state, about }));
    const sync = createSync({ client, locale: 'es', storage });
    const pulled = await sync.pull();
    expect(paths().slice(0, 2)).toEqual(['/v1/es/sync', '/v1/es/pack']);
    expect(pulled.state).toEqual(await newDevice());
  });
});
