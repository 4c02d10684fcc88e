import { describe, expect, it } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const { app } = await startService({ catalogue });
const get = async (path: string) => readJson(await app.request(path));
const idsOf = async (path: string) =>
  (await get(path)).items.map(({ id }: { id: string }) => id.split('/')[1]);

describe('a list for a need', () => {
  it.each([
    ['treatments?condition=nerve-pain', ['nerve-blocks', 'spinal-cord-stimulation']],
    [
      'treatments?condition=back-neck-joint-pain',
      ['epidural-steroid-injections', 'nerve-blocks', 'facet-joint-injections'],
    ],
    ['treatments?region=knee', ['joint-injections']],
    ['treatments?region=nerve', ['nerve-blocks', 'spinal-cord-stimulation']],
    ['treatments?condition=nerve-pain&region=neck', ['nerve-blocks']],
    ['treatments?condition=cancer-related-pain&region=knee', []],
    ['conditions?region=knee', ['back-neck-joint-pain', 'sports-repetitive-motion-injuries']],
    [
      'conditions?treatment=spinal-cord-stimulation',
      ['nerve-pain', 'failed-back-surgery-syndrome'],
    ],
  ])('%s has what fits, in its order', async (path, expected) => {
    expect(await idsOf(`/v1/fr/${path}`)).toEqual(expected);
    expect((await get(`/v1/fr/${path}`)).count).toBe(expected.length);
  });

  it('has one address, however its parameters were written', async () => {
    const [one, other] = [
      await get('/v1/en/treatments?region=neck&condition=nerve-pain'),
      await get('/v1/en/treatments?condition=nerve-pain&region=neck'),
    ];
    expect(one.links.self).toBe(other.links.self);
    expect(one.links.alternates[0]?.href).toContain('?condition=nerve-pain&region=neck');
  });

  it('names with each topic those that belong with it, where that is wanted', async () => {
    const { items } = await get('/v1/ar/conditions?include=related');
    expect(items[1]).toMatchObject({
      id: 'conditions/nerve-pain',
      related: [
        {
          id: 'treatments/nerve-blocks',
          kind: 'treatments',
          locale: { served: 'ar', dir: 'rtl' },
          links: { self: 'https://care.example/v1/ar/treatments/nerve-blocks' },
        },
        { id: 'treatments/spinal-cord-stimulation' },
      ],
    });
    expect((await get('/v1/ar/conditions')).items[1]).not.toHaveProperty('related');
  });

  it.each([
    ['treatments?region=elbow', 'region'],
    ['treatments?region=', 'region'],
    ['treatments?condition=none', 'condition'],
    ['treatments?condition=conditions/nerve-pain', 'condition'],
    ['treatments?treatment=nerve-blocks', 'treatment'],
    ['conditions?condition=nerve-pain', 'condition'],
    ['benefits?region=knee', 'region'],
    ['treatments?include=all', 'include'],
    ['treatments?region=neck&region=knee', 'region'],
    ['treatments?page=0', 'page'],
    ['treatments?page=2', 'page'],
    ['treatments?sort=title', 'sort'],
    ['treatments/nerve-blocks?include=related', 'include'],
    ['glossary?page=2', 'page'],
    ['treatments?locale=es', 'locale'],
  ])('%s is refused by the name of %s', async (path, parameter) => {
    const response = await app.request(`/v1/en/${path}`);
    expect(response.status).toBe(400);
    expect(await readJson(response)).toMatchObject({ parameter });
  });

  it.each(['/v1/locales?x=1', '/v1/coverage?x=1', '/v1/releases/current?x=1', '/health?x=1'])(
    '%s is refused by the name of x',
    async (address) => {
      const response = await app.request(address);
      expect(response.status).toBe(400);
      expect(await readJson(response)).toMatchObject({ parameter: 'x' });
    },
  );

  it('tells which parts of the body there are, where one is named that there is not', async () => {
    const { available } = await get('/v1/en/treatments?region=elbow');
    expect(available).toEqual(catalogue.regions);
  });
});

describe('the parts of the body', () => {
  it('have names in every language, and lead to what there is', async () => {
    for (const { tag } of catalogue.registry.locales) {
      const { items } = await get(`/v1/${tag}/regions`);
      expect(items.map(({ id }: { id: string }) => id)).toEqual(catalogue.regions);
      for (const { id, title, kinds } of items) {
        expect(title).not.toBe(id);
        expect(Object.keys(kinds)).toEqual(['conditions', 'treatments']);
        for (const { count, links } of Object.values(kinds)) {
          expect(count).toBeGreaterThan(0);
          expect((await get(links.self)).count).toBe(count);
        }
      }
    }
  });
});
