import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { infobuttonFeed } from '../../functions/content/api/answers/infobutton.ts';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { clinicCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { codeQuery, icd } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';
import { readFeed } from '../support/read-feed.ts';

const catalogue = await clinicCatalogue();
const { app } = await startPartnerService({ catalogue });

async function json(query: string) {
  const response = await app.request(`/infobutton?${query}&knowledgeResponseType=application/json`);
  expect(response.status).toBe(200);
  return v.parse(infobuttonFeed, await response.json());
}

describe('a feed in JSON', () => {
  it('has the shape that systems know', async () => {
    const query = codeQuery('M54.16', { 'informationRecipient.languageCode.c': 'es' });
    expect(await json(query)).toEqual({
      feed: {
        xsi: 'http://www.w3.org/2001/XMLSchema-instance',
        base: 'https://care.example/',
        lang: 'es',
        title: { _value: 'Información para pacientes', type: 'text' },
        subtitle: { _value: '1 tema para este código', type: 'text' },
        author: { name: { _value: 'Carelingua' }, uri: { _value: 'https://care.example/' } },
        updated: { _value: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/) },
        id: { _value: expect.stringMatching(/^urn:uuid:/) },
        category: [
          { scheme: 'mainSearchCriteria.v.c', term: 'M54.16' },
          { scheme: 'mainSearchCriteria.v.cs', term: icd },
          { scheme: 'mainSearchCriteria.v.dn', term: '' },
          { scheme: 'informationRecipient', term: 'PAT' },
          { scheme: 'informationRecipient.languageCode.c', term: 'es' },
        ],
        entry: [
          {
            title: { _value: 'Dolor en los nervios', type: 'text' },
            lang: 'es',
            link: [
              {
                href: 'https://care.example/read/es/conditions/nerve-pain',
                rel: 'alternate',
                hreflang: 'es',
              },
            ],
            id: { _value: expect.stringMatching(/^urn:uuid:/) },
            summary: { type: 'html', _value: expect.stringMatching(/^<div lang="es" dir="ltr">/) },
            updated: { _value: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/) },
          },
        ],
      },
    });
  });

  it.each([
    ['M54', 2],
    ['M54.16', 1],
    ['J45.909', 0],
  ])('says of %s what the one in XML says', async (code, count) => {
    const query = codeQuery(code, {
      'informationRecipient.languageCode.c': 'fa',
      'mainSearchCriteria.v.dn': '<b>"\u0001&\'',
    });
    const { feed } = await json(query);
    const xml = readFeed(await (await app.request(`/infobutton?${query}`)).text());
    const { id, base, lang, title, subtitle, updated, author, uri, categories, entries } = xml;
    expect(feed).toMatchObject({
      id: { _value: id },
      base,
      lang,
      title: { _value: title },
      subtitle: { _value: subtitle },
      updated: { _value: updated },
      author: { name: { _value: author }, uri: { _value: uri } },
      category: Object.entries(categories).map(([scheme, term]) => ({ scheme, term })),
      entry: entries.map((entry) => ({
        id: { _value: entry.id },
        title: { _value: entry.title },
        lang: entry.lang,
        link: entry.links,
        updated: { _value: entry.updated },
        summary: { _value: entry.summary },
      })),
    });
    expect(entries).toHaveLength(count);
    expect(xml.categories['mainSearchCriteria.v.dn']).toBe('<b>"&\'');
  });
});

describe('by way of the gateway', () => {
  const handler = createGatewayHandler(app);
  const examples: readonly Readonly<Record<string, string>>[] = [
    { 'mainSearchCriteria.v.c': 'M54.16', 'mainSearchCriteria.v.cs': icd },
    {
      'mainSearchCriteria.v.c': 'M54.16',
      'mainSearchCriteria.v.cs': icd,
      'mainSearchCriteria.v.dn': 'Radiculopathy, lumbar region',
      'informationRecipient.languageCode.c': 'zh-Hant',
      informationRecipient: 'PROV',
      knowledgeResponseType: 'text/xml',
      performer: 'PROV',
      'performer.languageCode.c': 'en',
      'taskContext.c.c': 'PATEDU',
      'patientPerson.administrativeGenderCode.c': 'M',
      'age.v.v': '61',
      'age.v.u': 'a',
      'representedOrganization.id.root': '1.3.6.1.4.1.1',
    },
    {
      'mainSearchCriteria.v.c': 'M54.16',
      'mainSearchCriteria.v.cs': 'ICD10CM',
      'informationRecipient.languageCode.c': 'kor',
      'informationRecipient.languageCode.cs': 'ISO639-2',
      knowledgeResponseType: 'application/json',
    },
  ];

  it.each(examples)('what record systems send is answered: %j', async (query) => {
    for (const form of ['single', 'multi', 'both'] as const) {
      const { statusCode, body, headers } = await handler(
        gatewayEvent('/infobutton', { query, form }),
      );
      expect(statusCode).toBe(200);
      const { knowledgeResponseType: type = 'application/xml' } = query;
      expect(headers?.['content-type']).toBe(`${type}; charset=utf-8`);
      const links = [...body.matchAll(/https:\/\/care\.example\/read\/[\w-]+\/[a-z]+\/[a-z-]+/g)];
      expect(links[0]?.[0]).toMatch(/\/conditions\/nerve-pain$/);
    }
  });

  it('a parameter that comes twice is refused where it is read, and passed over where it is not', async () => {
    const [query = {}] = examples;
    const twice = (name: string) => {
      const event = gatewayEvent('/infobutton', { query: { ...query, [name]: 'M54.16' } });
      return {
        ...event,
        multiValueQueryStringParameters: {
          ...event.multiValueQueryStringParameters,
          [name]: ['M54.16', 'M54.17'],
        },
      };
    };
    expect(await handler(twice('mainSearchCriteria.v.c'))).toMatchObject({
      statusCode: 400,
      body: expect.stringContaining('"parameter":"mainSearchCriteria.v.c"'),
    });
    expect(await handler(twice('age.v.v'))).toMatchObject({ statusCode: 200 });
  });

  it('links lead to where the gateway is', async () => {
    const unconfigured = await startPartnerService({ catalogue, publicUrl: null });
    const { body } = await createGatewayHandler(unconfigured.app)(
      gatewayEvent('/infobutton', { query: examples[0] ?? {} }),
    );
    const base = 'https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod';
    expect(readFeed(body)).toMatchObject({
      base: `${base}/`,
      entries: [{ links: [{ href: `${base}/read/en/conditions/nerve-pain` }] }],
    });
  });
});
