import { describe, expect, it } from 'vitest';
import { htmlPolicy } from '../../functions/shared/formats/html.ts';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { codeQuery } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'es', 'ar']);
const { app } = await startPartnerService({ catalogue, clinic: { phone: '+1 555 0100' } });

async function page(query: string, acceptLanguage = '', path = '/infobutton/page') {
  const response = await app.request(`${path}?${query}`, {
    headers: { 'Accept-Language': acceptLanguage },
  });
  return { response, html: await response.text() };
}

describe('the page for people', () => {
  it('has the topics of the code, what must be told, and the notice of language help', async () => {
    const { response, html } = await page(codeQuery('M54'), 'es-MX');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'es',
      'content-security-policy': htmlPolicy,
      'cache-control': 'private, max-age=60',
      'referrer-policy': 'no-referrer',
      vary: 'Accept-Language, Accept-Encoding',
    });
    expect(html).toMatch(/^<!doctype html>\s*<html lang="es" dir="ltr">/);
    expect(html).toContain('href="https://care.example/read/es/conditions/back-neck-joint-pain"');
    expect(html).toContain('href="https://care.example/read/es/conditions/nerve-pain"');
    expect(html.match(/class="told" lang="es"/g)).toHaveLength(2);
    expect(html).toContain('555 0100');
    expect(html).not.toMatch(/<script|undefined|false/);
  });

  it('is in the language that is asked for, whatever the browser’s is', async () => {
    const query = codeQuery('M54.16', { 'informationRecipient.languageCode.c': 'ar' });
    const { response, html } = await page(query, 'es');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('leads to itself in the other languages, with the code and nothing else of the query', async () => {
    const query = codeQuery('M54.16', {
      'informationRecipient.languageCode.c': 'ar',
      'mainSearchCriteria.v.dn': 'Radiculopathy',
      'age.v.v': '4711',
    });
    const { html } = await page(query);
    const [, href = ''] =
      /href="(https:\/\/care\.example\/infobutton\/page[^"]*)"\s+hreflang="es"/.exec(html) ?? [];
    const address = href.replaceAll('&amp;', '&');
    expect(address).toBe(
      `https://care.example/infobutton/page?${codeQuery('M54.16', { 'informationRecipient.languageCode.c': 'es' })}`,
    );
    expect((await app.request(address)).headers.get('content-language')).toBe('es');
    expect(html).not.toMatch(/Radiculopathy|4711/);
  });

  it('is the same at /application', async () => {
    const own = await page(codeQuery('M54.16'));
    const alias = await page(codeQuery('M54.16'), '', '/application');
    expect(alias.html).toBe(own.html);
  });

  it('of a code that we have nothing for leads on', async () => {
    const { response, html } = await page(codeQuery('J45.909'));
    expect(response.status).toBe(200);
    expect(html).toContain('We have nothing to read about this code.');
    expect(html).toContain('href="https://care.example/read/en/conditions"');
  });

  it('tells of a text that is in another language than the page', async () => {
    const held = await startPartnerService({ catalogue, policy: 'reviewed-only' });
    const response = await held.app.request(`/application?${codeQuery('M54.16')}`, {
      headers: { 'Accept-Language': 'ar' },
    });
    expect(response.headers.get('content-language')).toBe('ar, en');
    const html = await response.text();
    expect(html).toMatch(/<article lang="en" dir="ltr">\s*<h2><a href="[^"]*">Nerve pain/);
    expect(html).toMatch(/<p class="told" lang="ar" dir="rtl">[^<]*\u2068English\u2069/);
  });

  it.each([
    ['mainSearchCriteria.v.c', 'mainSearchCriteria.v.cs=CPT'],
    ['mainSearchCriteria.v.cs', 'mainSearchCriteria.v.c=M54'],
  ])('refuses a query without %s', async (parameter, query) => {
    const { response, html } = await page(query, 'es');
    expect(response.status).toBe(400);
    expect(JSON.parse(html)).toMatchObject({ parameter });
    expect(response.headers.get('content-language')).toBe('es');
  });

  it('shows nothing of what it was not asked for: formats and names of other pages', async () => {
    const query = codeQuery('M54.16', { knowledgeResponseType: 'application/javascript' });
    expect((await page(query)).response.status).toBe(200);
  });
});
