import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { clinicCatalogue, smallCatalogue } from '../support/content.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const original = { method: 'original', status: 'original', stale: false };

async function get(app: Awaited<ReturnType<typeof startService>>['app'], path: string, field = '') {
  const response = await app.request(path, { headers: { 'Accept-Language': field } });
  return { response, answer: JSON.parse(await response.text()) };
}

describe('under reviewed-only, with nothing reviewed', () => {
  it.each(['ar', 'es', 'ht'])(
    '%s gets English, is told why in its own language, and which is which',
    async (tag) => {
      const { app } = await startService({ catalogue, policy: 'reviewed-only' });
      const topic = await get(app, `/v1/${tag}/treatments/nerve-blocks`);
      expect(topic.response.headers.get('content-language')).toBe('en');
      expect(topic.answer).toMatchObject({
        locale: {
          requested: tag,
          served: 'en',
          dir: 'ltr',
          isFallback: true,
          reason: 'unreviewed',
        },
        translation: original,
        title: 'Nerve blocks',
        interface: { locale: tag, translation: { method: 'machine', status: 'unreviewed' } },
        notice: { locale: tag },
      });
      expect(topic.answer.locale.message).toContain('\u2068English\u2069');
      expect(topic.answer.links.alternates.map(({ locale }: { locale: string }) => locale)).toEqual(
        ['en'],
      );

      const list = await get(app, `/v1/${tag}/treatments`);
      expect(list.response.headers.get('content-language')).toBe(`en, ${tag}`);
      expect(list.answer).toMatchObject({
        locale: { served: 'en', isFallback: true, reason: 'unreviewed' },
        interface: { locale: tag, translation: { method: 'machine', status: 'unreviewed' } },
      });
      expect(list.answer.items[0].locale).toMatchObject({ isFallback: true, reason: 'unreviewed' });
      expect((await app.request(`/v1/${tag}/treatments?strict=1`)).status).toBe(406);
    },
  );
});

describe('a list', () => {
  /** The small catalogue, with one Spanish topic missing. */
  function incomplete(): Catalogue {
    const small = smallCatalogue();
    const spanish = small.content.get('es');
    if (spanish === undefined) throw new Error('there is no Spanish');
    const topics = new Map(spanish.topics);
    topics.delete('conditions/nerve-pain');
    const content = new Map(small.content).set('es', { ...spanish, topics });
    return { ...small, content, textsOf: async (id) => textsIn(content, id) };
  }

  it('that lacks a text says so beside that text', async () => {
    const { app } = await startService({ catalogue: incomplete() });
    const { answer, response } = await get(app, '/v1/es/conditions');
    expect(answer.locale).toMatchObject({ served: 'en', isFallback: true, reason: 'fallback' });
    expect(response.headers.get('content-language')).toBe('en, es');
    expect((await get(app, '/v1/es/treatments')).answer.locale).toMatchObject({
      isFallback: false,
    });
  });

  it('says of its items what it says of itself', async () => {
    const { app } = await startService({ catalogue });
    const none = (await get(app, '/v1/benefits', 'nl')).answer;
    expect([none.locale, none.items[0].locale]).toEqual([
      expect.objectContaining({ isFallback: true, reason: 'fallback' }),
      expect.objectContaining({ isFallback: true, reason: 'fallback' }),
    ]);
    const near = (await get(app, '/v1/benefits', 'es-MX')).answer;
    expect([near.locale, near.items[0].locale]).toEqual([
      expect.objectContaining({ isFallback: false, reason: 'regional' }),
      expect.objectContaining({ isFallback: false, reason: 'regional' }),
    ]);
  });
});

describe('finished answers', () => {
  it('do not depend on who asked before', async () => {
    const paths = fc.constantFrom(
      '/v1/treatments',
      '/v1/es/treatments',
      '/v1/treatments?locale=es-MX',
      '/v1',
    );
    const wishes = fc.constantFrom(
      'ko',
      'ko;q=0',
      'es',
      'es;q=0',
      'es-MX',
      'en',
      'en-GB;q=0',
      '*',
      'nl',
      'zh-TW',
    );
    const fields = fc.uniqueArray(wishes, { maxLength: 4 }).map((list) => list.join(', '));
    const requests = fc.array(fc.tuple(paths, fields), { minLength: 2, maxLength: 6 });
    const small = smallCatalogue();
    await fc.assert(
      fc.asyncProperty(requests, async (sequence) => {
        const used = await startService({ catalogue: small });
        for (const [path, field] of sequence) {
          const fresh = await startService({ catalogue: small });
          const [old, now] = [await get(used.app, path, field), await get(fresh.app, path, field)];
          expect(old.answer).toEqual(now.answer);
          expect([...old.response.headers]).toEqual([...now.response.headers]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
