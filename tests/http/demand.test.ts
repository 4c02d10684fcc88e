import { describe, expect, it } from 'vitest';
import { createLambdaDemand } from '../../functions/shared/http/lambda-demand.ts';
import { demandOf } from '../../functions/shared/http/demand.ts';
import { clinicCatalogue } from '../support/content.ts';
import { startService } from '../support/service.ts';

const { app, lines } = await startService({
  catalogue: await clinicCatalogue(),
  metric: createLambdaDemand('content', () => 1_000),
});

/** The line of log of one request. */
async function lineOf(path: string, language = ''): Promise<Record<string, unknown>> {
  lines.length = 0;
  await app.request(path, { headers: { 'Accept-Language': language } });
  return JSON.parse(lines[0] ?? '{}');
}

describe('the metric of demand', () => {
  it('counts requests by the locale that they were answered in, in CloudWatch’s embedded format', async () => {
    expect(await lineOf('/v1/es/treatments/nerve-blocks')).toMatchObject({
      _aws: {
        Timestamp: 1_000,
        CloudWatchMetrics: [
          {
            Namespace: 'Carelingua',
            Dimensions: [['service', 'locale']],
            Metrics: [{ Name: 'Requests', Unit: 'Count' }],
          },
        ],
      },
      locale: 'es',
      Requests: 1,
    });
  });

  it.each([
    ['/v1/treatments', 'es-MX, nl', 'es', undefined],
    ['/v1/treatments', 'nl, en;q=0.1', 'en', 'nl'],
    ['/v1/treatments', 'en, nl;q=0.9, so;q=0.8', 'en', undefined],
    ['/v1/treatments', 'nl', 'en', 'nl'],
    ['/v1/treatments', 'am-ET', 'en', 'am'],
    ['/v1/treatments', 'x-invented, qzz', 'en', 'other'],
    ['/v1/treatments', '', 'en', undefined],
    ['/v1/treatments', '*;q=0', 'en', undefined],
    ['/v1/treatments?locale=so', '', undefined, 'so'],
    ['/v1/so/treatments', '', undefined, 'so'],
    ['/v1/wp-admin/treatments', '', undefined, 'other'],
    [`/v1/${'a'.repeat(5_000)}/treatments`, '', undefined, 'other'],
    ['/v1/locales', 'nl', undefined, undefined],
  ])('of %#: %j', async (path, field, locale, lacking) => {
    const line = await lineOf(path, field);
    expect(line['Requests']).toBe(locale === undefined ? undefined : 1);
    expect(line['locale']).toBe(locale);
    expect(line['UnmetRequests']).toBe(lacking === undefined ? undefined : 1);
    expect(line['language']).toBe(lacking);
  });

  it('has as many dimensions as there are languages with a name, however many are invented', () => {
    const invented = Array.from({ length: 26 ** 2 }, (_, n) =>
      ['q', Math.floor(n / 26), n % 26]
        .map((c) => (typeof c === 'string' ? c : String.fromCharCode(97 + c)))
        .join(''),
    );
    const counted = new Set(invented.map((tag) => demandOf(undefined, tag).lacking));
    expect(counted.size).toBeLessThan(10);
  });

  it('ties nothing to a topic, an address or a query', async () => {
    const line = JSON.stringify(await lineOf('/v1/es/search?q=cancer'));
    expect(line).not.toMatch(/cancer|care\.example/);
  });
});
