import { describe, expect, it } from 'vitest';
import { parseRelease } from '../../functions/shared/domain/parse-blob.ts';
import type { ReleaseLocale } from '../../functions/shared/domain/release.ts';
import { publish } from '../../functions/publish/publish.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readPages, tokenOf } from '../support/device.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();

/** A store whose live release is as the version before this one wrote it: it knew no search, no parts of the body and no codes. */
async function olderStore(): Promise<Store> {
  const store = createMemoryStore();
  await publish({ store, catalogue, policy: 'labelled', now: () => 0 });
  const pointer = await store.readPointer();
  const { regions: _, codes: ____, locales, ...rest } = parseRelease(pointer?.body ?? '');
  const older: ReleaseLocale[] = [];
  for (const { search: __, speech: ___, ...locale } of locales) {
    const body = (await store.getBlobs([locale.strings])).get(locale.strings) ?? '';
    const { page: _page, regions: _regions, search: _search, ...known } = JSON.parse(body);
    const strings = JSON.stringify(known);
    const hash = sha256(strings);
    await store.putBlobs([{ hash, body: strings, label: 'older strings' }]);
    older.push({ ...locale, strings: hash });
  }
  const release = { ...rest, format: 2, locales: older };
  const body = JSON.stringify(release);
  const root = { hash: sha256(body), body, label: 'release' };
  await store.putBlobs([root]);
  await store.movePointer(root, pointer?.release ?? null);
  return store;
}

describe('a release of the version before', () => {
  it('is read as ever; what it lacks is told', async () => {
    const store = await olderStore();
    const held = { ...store, movePointer: async () => {}, putBlobs: async () => {} };
    const { app } = await startService({ catalogue, store: held });
    for (const path of ['', '/treatments', '/treatments/nerve-blocks', '/glossary', '/pack']) {
      expect((await app.request(`/v1/es${path}`)).status).toBe(200);
    }
    const page = await (await app.request('/v1/es/treatments/nerve-blocks.html')).text();
    // In English, where the language's own strings lack it: never a key.
    expect(page).toContain('Related topics');
    expect(page).not.toMatch(/page\.|regions\./);
    const { title } = await readJson(await app.request('/v1/es/regions'));
    expect(title).toBe('Where does it hurt?');
    expect((await app.request('/v1/es/search?q=nervios')).status).toBe(503);
    expect((await readJson(await app.request('/v1/es/regions'))).items).toEqual([]);
    expect((await app.request('/v1/es/treatments?region=neck')).status).toBe(400);
  });

  it('is where a device may come from', async () => {
    const store = await olderStore();
    const held = { ...store, movePointer: async () => {}, putBlobs: async () => {} };
    const before = await startService({ catalogue, store: held });
    const token = tokenOf(await readPages(before.app, '/v1/es/pack'));
    const after = await startService({ catalogue, store });
    const [page] = await readPages(after.app, `/v1/es/sync?since=${token}`);
    expect(page?.release).not.toBe(token.split('.')[1]);
    expect(page?.entries.map(({ type }) => type)).toEqual(['strings']);
  });
});
