import { createConfig, lintFromString } from '@redocly/openapi-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { operations, queryOf } from '../../functions/content/api/operations.ts';
import { kindOf, kinds, type Kind } from '../../functions/shared/domain/topic.ts';
import { clinicCatalogue } from '../support/content.ts';
import { templateOf } from '../support/described-answers.ts';
import { startPartnerService } from '../support/partner-service.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const { app } = await startService({ catalogue });
const partner = await startPartnerService({ catalogue });
const response = await app.request('/openapi.json');
const text = await response.text();

const parameter = v.looseObject({ name: v.string(), in: v.string(), description: v.string() });
const operation = v.looseObject({
  operationId: v.string(),
  parameters: v.array(parameter),
  responses: v.record(v.string(), v.looseObject({})),
});
const { paths, servers } = v.parse(
  v.looseObject({
    openapi: v.literal('3.1.1'),
    servers: v.array(v.object({ url: v.string() })),
    paths: v.record(v.string(), v.strictObject({ get: operation })),
  }),
  JSON.parse(text),
);

/** Addresses for people, and the description itself; and what stands where a kind does and is none: always a problem. */
const undescribed = new Set([
  '/docs',
  '/docs/scripts/{name}',
  '/docs/coverage',
  '/openapi.json',
  '/v1/{locale}/{kind}',
  '/partners',
  '/partners/{locale}',
  '/partners/scripts/{name}',
]);

const isEmbed = (path: string) => path.startsWith('/embed/');
const isScript = (path: string) => path.startsWith('/embed/v1/');
const topicOf = (kind: Kind) => catalogue.topics.find(({ id }) => kindOf(id) === kind)?.id ?? '';

describe('the description of the API', () => {
  it('names every route, and every route is named', () => {
    const routes = [...app.routes, ...partner.app.routes]
      .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
      .map(({ path }) => path.replaceAll(/:(\w+)(\{[^/]*\})?/g, '{$1}'))
      .filter((path) => !undescribed.has(path));
    const named = Object.keys(paths).filter((path) => routes.includes(path) || !isEmbed(path));
    expect([...new Set(routes)].toSorted()).toEqual(named.toSorted());
  });

  it('names all embeds, which one route takes', async () => {
    expect(partner.app.routes.some(({ path }) => path === '/embed/*')).toBe(true);
    const answered = new Set<string>();
    for (const subject of [...kinds, 'search', ...kinds.map((kind) => topicOf(kind))]) {
      for (const suffix of ['', '.json', '.fragment.html']) {
        for (const language of ['', '/ar']) {
          const address = `/embed${language}/${subject}${suffix}`;
          // Whatever a description of its own is for, it is held to that.
          const { status } = await partner.app.request(address);
          expect([address, status]).toEqual([address, 200]);
          answered.add(templateOf(address) ?? address);
        }
      }
    }
    const embeds = Object.keys(paths).filter((path) => isEmbed(path) && !isScript(path));
    expect([...answered].toSorted()).toEqual(embeds.toSorted());
  });

  it('is clean by the rules of Redocly, its examples among them', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
    expect(
      problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([]);
  });

  it('says where the API is, as links do', () => {
    expect(servers).toEqual([{ url: 'https://care.example' }]);
  });

  it('has a description of every parameter, and the same parameters as the code reads', () => {
    for (const described of operations) {
      const path = described.languages === 'none' ? '' : '/v1/{locale}';
      const { parameters } = paths[`${path}${described.path}`]?.get ?? { parameters: [] };
      for (const { description } of parameters) expect(description).not.toBe('');
      const names = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
      expect(names).toEqual(Object.keys(queryOf(described, false)));
    }
  });

  it('has examples in many languages, which are answers of the live release', () => {
    const languages = new Set([...text.matchAll(/"served":"([A-Za-z-]+)"/g)].map(([, tag]) => tag));
    expect(languages.size).toBeGreaterThan(10);
    expect(text).toContain('Bloqueos nerviosos');
    expect(text).toContain('硬膜外');
  });

  it('costs nobody a line of log, nor counts as demand', async () => {
    const service = await startService({ catalogue: await clinicCatalogue() });
    await service.app.request('/openapi.json');
    expect(service.lines).toHaveLength(1);
  });

  it('is smaller than 300 KB', () => {
    expect(text.length).toBeLessThan(300_000);
  });
});
