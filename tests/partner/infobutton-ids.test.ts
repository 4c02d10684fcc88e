import { afterAll, describe, expect, it } from 'vitest';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { askingInfobutton, codeQuery, language, name, system } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'es', 'ar', 'ht']);
const { app } = await startPartnerService({ catalogue });
const { feed, holdToAtom } = askingInfobutton(app);
afterAll(holdToAtom);

describe('ids and dates', () => {
  const dated = async (publishedAt: number, publicUrl: string) => {
    const service = await startPartnerService({ catalogue, publishedAt, publicUrl });
    return askingInfobutton(service.app).feed(codeQuery('M54', { [language]: 'es' }));
  };

  it('are the same whenever a release is published, and wherever', async () => {
    const one = await dated(0, 'https://care.example');
    const other = await dated(Date.UTC(2026, 10, 22), 'https://other.example/prod');
    const stable = ({ id, updated, entries }: typeof one) => ({
      id,
      updated,
      entries: entries.map((entry) => [entry.id, entry.updated]),
    });
    expect(stable(one)).toEqual(stable(other));
    expect(one.base).not.toBe(other.base);
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const id of [one.id, ...one.entries.map((entry) => entry.id)]) expect(id).toMatch(uuid);
  });

  it('never change: who has read an entry knows it for ever', async () => {
    const found = await dated(0, 'https://care.example');
    expect([found.id, ...found.entries.map(({ id }) => id)]).toEqual([
      'urn:uuid:6c26c30d-5e05-55c6-99b3-0655280d5478',
      'urn:uuid:60d1b944-460f-5ac1-8c27-df0caf3937fb',
      'urn:uuid:c7f19c5e-aef7-59dc-9caa-d8fddf6aff91',
    ]);
  });

  it('of a feed are the same for all ways to write the code, and others for another language', async () => {
    const ids = new Set<string>();
    for (const query of [
      codeQuery('M54.16'),
      codeQuery('m5416', { [system]: 'ICD10CM' }),
      codeQuery('M5416', { [name]: 'Radiculopathy' }),
    ]) {
      ids.add((await feed(query)).id);
    }
    expect(ids.size).toBe(1);
    const spanish = await feed(codeQuery('M54.16', { [language]: 'es' }));
    const other = await feed(codeQuery('M54.17'));
    expect(ids.has(spanish.id) || ids.has(other.id)).toBe(false);
    const [english] = (await feed(codeQuery('M54.17'))).entries;
    expect(spanish.entries[0]?.id).not.toBe(english?.id);
    expect((await feed(codeQuery('M54.16'))).entries[0]?.id).toBe(english?.id);
  });

  it('are those of the text’s last change', async () => {
    const found = await feed(codeQuery('M54.16', { [language]: 'es' }));
    const dates = catalogue.content.get('es')?.topics.get('conditions/nerve-pain')?.provenance;
    const newest =
      dates?.method === 'translated'
        ? dates.contributions
            .map(({ date }) => date)
            .toSorted()
            .at(-1)
        : undefined;
    expect(newest).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(found.entries[0]?.updated).toBe(`${newest}T00:00:00Z`);
    expect(found.updated).toBe(`${newest}T00:00:00Z`);
  });
});
