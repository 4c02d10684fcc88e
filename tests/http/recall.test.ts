import { describe, expect, it } from 'vitest';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const topic = 'treatments/nerve-blocks';

describe('a recalled topic', () => {
  it('is gone everywhere within the seconds that the pointer is believed, and comes back', async () => {
    const store = createMemoryStore();
    const { app, pass } = await startService({ catalogue, store });
    expect((await app.request(`/v1/es/${topic}`)).status).toBe(200);

    await recall({ store, now: () => 0 }, topic, 'wrong dose');
    pass(5_000);
    const response = await app.request(`/v1/es/${topic}`);
    expect(response.status).toBe(410);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      type: 'urn:problem-type:carelingua:recalled',
      title: 'En este momento no mostramos este tema',
    });
    expect(text).not.toContain('wrong dose');

    const list = await readJson(await app.request('/v1/es/treatments'));
    expect(list.items.map(({ id }) => id)).not.toContain(topic);
    expect(list).toMatchObject({ count: 6 });
    const related = await (await app.request('/v1/es/conditions/nerve-pain')).text();
    expect(related).not.toContain(topic);
    expect((await app.request(`/v1/${topic}`)).status).toBe(410);

    await unrecall({ store, now: () => 0 }, topic);
    pass(5_000);
    expect((await app.request(`/v1/es/${topic}`)).status).toBe(200);
  });
});
