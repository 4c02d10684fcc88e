import { describe, expect, it } from 'vitest';
import { exchangeFormats } from '../../tools/content/exchange/unit.ts';
import { clinicCatalogue } from '../support/content.ts';
import { changesOnTheWay } from '../support/exchange.ts';

const catalogue = await clinicCatalogue();
const tags = catalogue.registry.locales.slice(1).map(({ tag }) => tag);

describe.each(exchangeFormats)('a round trip of everything in %s', (format) => {
  it.each(tags)('changes nothing in %s', async (tag) => {
    expect(await changesOnTheWay(format, catalogue, tag)).toEqual([]);
  });
});
