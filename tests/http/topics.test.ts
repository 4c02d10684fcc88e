import { describe, expect, it } from 'vitest';
import { kindOf, kinds } from '../../functions/shared/domain/topic.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readJson } from '../support/read-json.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const clinic = { name: 'The Clinic', phone: '+1 555 0100' };
const { app } = await startService({ catalogue, clinic });
const tags = catalogue.registry.locales.map(({ tag }) => tag);

const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
/** What is told of every machine's translation that nobody has reviewed. */
const unreviewed = {
  method: 'machine',
  status: 'unreviewed',
  updatedAt: day,
  stale: false,
};

describe('a topic', () => {
  it('says what it is, in which language, who checked it, and where else it is', async () => {
    const response = await app.request('/v1/es/treatments/nerve-blocks');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-language')).toBe('es');
    expect(await response.json()).toMatchObject({
      id: 'treatments/nerve-blocks',
      kind: 'treatments',
      locale: { requested: 'es', served: 'es', dir: 'ltr', isFallback: false, reason: 'exact' },
      translation: { ...unreviewed, label: expect.stringMatching(/computadora/) },
      release: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
      title: 'Bloqueos nerviosos',
      summary: expect.any(String),
      sections: expect.arrayContaining([expect.objectContaining({ id: 'what-it-is' })]),
      terms: expect.arrayContaining([expect.objectContaining({ id: 'nerve-block' })]),
      regions: ['neck', 'upper-back', 'lower-back', 'nerve'],
      related: [
        expect.objectContaining({ id: 'conditions/back-neck-joint-pain' }),
        expect.objectContaining({ id: 'conditions/nerve-pain' }),
        expect.objectContaining({ id: 'conditions/cancer-related-pain' }),
      ],
      notice: {
        locale: 'es',
        dir: 'ltr',
        text: expect.stringContaining('\u2068+1 555 0100\u2069'),
      },
    });
  });

  it('says nothing of a translation where it is the original', async () => {
    const { translation } = await readJson(await app.request('/v1/en/treatments/nerve-blocks'));
    expect(translation).toEqual({
      method: 'original',
      status: 'original',
      updatedAt: day,
      stale: false,
    });
  });

  it('tells the direction of its script', async () => {
    const { locale } = await readJson(await app.request('/v1/ar/treatments/nerve-blocks'));
    expect(locale).toMatchObject({ dir: 'rtl' });
  });

  it.each(tags)('that is listed in %s can be opened', async (tag) => {
    for (const kind of kinds) {
      const list = await readJson(await app.request(`/v1/${tag}/${kind}`));
      const expected = catalogue.topics.filter(({ id }) => kindOf(id) === kind);
      expect(list.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      for (const { id, title } of list.items) {
        const topic = await readJson(await app.request(`/v1/${tag}/${id}`));
        expect([topic.id, topic.title]).toEqual([id, title]);
      }
    }
  });
});

describe('a list', () => {
  it('carries the envelope and summaries in order', async () => {
    const response = await app.request('/v1/ar/benefits');
    expect(await response.json()).toMatchObject({
      id: 'benefits',
      kind: 'benefits',
      locale: { requested: 'ar', served: 'ar', dir: 'rtl', isFallback: false, reason: 'exact' },
      translation: unreviewed,
      count: 10,
      items: expect.arrayContaining([
        {
          id: 'benefits/personal-plan',
          kind: 'benefits',
          title: expect.any(String),
          summary: expect.any(String),
          locale: { served: 'ar', dir: 'rtl', isFallback: false, reason: 'exact' },
          translation: unreviewed,
          version: expect.stringMatching(/^[0-9a-f]{64}$/),
          links: { self: 'https://care.example/v1/ar/benefits/personal-plan' },
        },
      ]),
    });
  });
});

describe('the home', () => {
  it('introduces, counts and tells how to reach the clinic', async () => {
    const response = await app.request('/v1/ar');
    expect(await response.json()).toMatchObject({
      id: 'home',
      kinds: [
        { kind: 'treatments', count: 7, label: expect.stringContaining('7') },
        { kind: 'benefits', count: 10 },
        { kind: 'conditions', count: 5 },
        { kind: 'criteria', count: 5 },
        { kind: 'pages', count: 4 },
      ],
      clinic,
    });
  });
});

describe('the notice', () => {
  it.each(tags)('is there in %s', async (tag) => {
    const response = await app.request(`/v1/${tag}/notice`);
    const { title, locale } = await readJson(response);
    expect(title).toBeTruthy();
    expect(locale).toMatchObject({ served: tag, isFallback: false });
  });
});

describe('the glossary', () => {
  it.each(tags)('explains every word in %s', async (tag) => {
    const response = await app.request(`/v1/${tag}/glossary`);
    expect(response.headers.get('content-language')).toBe(tag);
    const answer = JSON.parse(await response.text());
    expect(answer).toMatchObject({ id: 'glossary', locale: { served: tag, isFallback: false } });
    expect(answer.title).not.toMatch(/glossary\./);
    expect(answer.terms).toHaveLength(35);
    for (const { term, definition } of answer.terms) expect(term && definition).toBeTruthy();
  });
});

describe('the locales', () => {
  it('are listed in their own names with what they cover', async () => {
    const response = await app.request('/v1/locales');
    expect(await response.json()).toMatchObject({
      source: 'en',
      policy: 'labelled',
      locales: expect.arrayContaining([
        {
          tag: 'ar',
          autonym: 'العربية',
          dir: 'rtl',
          script: 'Arab',
          fallbacks: ['en'],
          coverage: {
            topics: 31,
            own: 31,
            fallback: 0,
            complete: 31,
            missing: 0,
            reviewed: 0,
            unreviewed: 31,
            stale: 0,
            flagged: 0,
          },
          interface: unreviewed,
          links: { self: 'https://care.example/v1/ar' },
        },
      ]),
    });
  });
});

describe('the coverage', () => {
  it('is told locale by locale and kind by kind', async () => {
    const { coverage } = JSON.parse(await (await app.request('/v1/coverage')).text());
    expect(coverage.map((each: { locale: string }) => each.locale)).toEqual(tags);
    expect(coverage[1]).toMatchObject({
      locale: 'es',
      topics: 31,
      unreviewed: 31,
      kinds: {
        benefits: { topics: 10, own: 10, missing: 0, unreviewed: 10 },
        pages: { topics: 4 },
      },
    });
  });
});

describe('the live release', () => {
  it('is told, and must be asked for anew', async () => {
    const response = await app.request('/v1/releases/current');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.json()).toEqual({
      release: expect.stringMatching(/^[0-9a-f]{64}$/),
      parent: null,
      publishedAt: '1970-01-01T00:00:00.000Z',
      policy: 'labelled',
      topics: 31,
      locales: tags,
    });
  });
});
