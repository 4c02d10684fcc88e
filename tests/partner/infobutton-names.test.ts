import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { askingInfobutton, codeQuery, name } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'es', 'ar', 'ht']);
const { app } = await startPartnerService({ catalogue });
const { feed, holdToAtom } = askingInfobutton(app);
afterAll(holdToAtom);

describe('a name', () => {
  it('comes back in a sound feed, whatever it is', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u0000', '\ufffe', '\r'),
      }),
      fc.constantFrom(
        '</feed>',
        '<!--',
        '&amp;',
        '<![CDATA[',
        '"/><entry/>',
        '\ud800',
        '\u2028',
        'ا',
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        fc.pre(words.length <= 500);
        const found = await feed(codeQuery('M54.16', { [name]: words }));
        const kept = words
          .toWellFormed()
          .replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        // In an attribute a line's end is a space (XML 1.0 §3.3.3); this reader knows those of XML 1.1, too.
        const line = /\r[\n\u0085]|[\t\r\n\u0085\u2028]/g;
        expect(found.categories[name]).toBe(kept.replaceAll(line, ' '));
        expect(found.entries).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('of 500 characters fits', async () => {
    const words = '&'.repeat(500);
    expect((await feed(codeQuery('M54.16', { [name]: words }))).categories[name]).toBe(words);
  });
});
