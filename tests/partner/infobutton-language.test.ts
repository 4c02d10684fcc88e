import { afterAll, describe, expect, it } from 'vitest';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { askingInfobutton, codeQuery, language } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'es', 'ar', 'ht']);
const { app } = await startPartnerService({ catalogue });
const { feed, holdToAtom } = askingInfobutton(app);
afterAll(holdToAtom);

describe('the language', () => {
  it.each([
    ['none', {}, 'en'],
    ['a tag', { [language]: 'es' }, 'es'],
    ['a tag of a region', { [language]: 'es-US' }, 'es'],
    ['a tag with a low line', { [language]: 'es_MX' }, 'es'],
    ['ISO 639-2', { [language]: 'hat' }, 'ht'],
    ['ISO 639-2 in capitals', { [language]: 'SPA' }, 'es'],
    [
      'the provider’s, where a provider reads',
      { informationRecipient: 'PROV', 'performer.languageCode.c': 'es' },
      'es',
    ],
    [
      'the reader’s before the provider’s',
      { informationRecipient: 'PROV', 'performer.languageCode.c': 'es', [language]: 'ar' },
      'ar',
    ],
    [
      'the provider’s where the reader’s is none of ours',
      { informationRecipient: 'PROV', 'performer.languageCode.c': 'es', [language]: 'nl' },
      'es',
    ],
    ['not the provider’s, where a patient reads', { 'performer.languageCode.c': 'es' }, 'en'],
  ])('%s', async (_what, other, tag) => {
    const found = await feed(codeQuery('M54.16', other));
    expect(found.lang).toBe(tag);
    expect(found.entries.map(({ lang }) => lang)).toEqual([tag]);
  });

  it.each(['nl', 'zh-TW', 'klingon', '!!', 'x'.repeat(256)])(
    'that we lack is answered in English: %s',
    async (tag) => {
      const found = await feed(codeQuery('M54.16', { [language]: tag }));
      expect(found).toMatchObject({
        lang: 'en',
        categories: { [language]: tag },
        entries: [{ lang: 'en', summary: expect.stringContaining('<p lang="en" dir="ltr"><em>') }],
      });
    },
  );

  it('of the text is the text’s where it is held back, and the reader is told why', async () => {
    const held = await startPartnerService({ catalogue, policy: 'reviewed-only' });
    const ask = askingInfobutton(held.app);
    const found = await ask.feed(codeQuery('M54.16', { [language]: 'ar' }));
    expect(found).toMatchObject({
      lang: 'ar',
      entries: [
        {
          title: 'Nerve pain',
          lang: 'en',
          links: [{ href: 'https://care.example/read/ar/conditions/nerve-pain', hreflang: 'en' }],
        },
      ],
    });
    expect(found.entries[0]?.summary).toMatch(
      /^<div lang="en" dir="ltr"><p lang="ar" dir="rtl"><em>[^<]*\u2068English\u2069/,
    );
    await ask.holdToAtom();
  });
});
