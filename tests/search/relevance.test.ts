import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRelevance } from '../../tools/relevance/judge.ts';
import { clinicCatalogue } from '../support/content.ts';

const catalogue = await clinicCatalogue();
const relevance = await openRelevance(catalogue);
const tables = join(import.meta.dirname, 'relevance');

async function tableOf(tag: string): Promise<[query: string, topic: string][]> {
  return JSON.parse(await readFile(join(tables, `${tag}.json`), 'utf8'));
}

describe.each(catalogue.registry.locales.map(({ tag }) => tag))('the search in %s', (tag) => {
  it('finds what patients look for: first as a rule, never beyond the third place', async () => {
    const table = await tableOf(tag);
    expect(table.length).toBeGreaterThanOrEqual(10);
    const { meanReciprocalRank, queries } = await relevance.judge(tag, table);
    const far = queries.filter(({ rank }) => rank === undefined || rank > 3);
    expect(far).toEqual([]);
    expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.95);
  });
});
