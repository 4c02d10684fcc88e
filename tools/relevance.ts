/** `npm run relevance`: how well the search finds what patients look for, language by language. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { readContentFiles } from '../functions/publish/content/files.ts';
import { parseCatalogue } from '../functions/publish/content/parse-catalogue.ts';
import { localesDirectory } from './local/paths.ts';
import { openRelevance, type JudgedQuery } from './relevance/judge.ts';

const tables = join(import.meta.dirname, '..', 'tests', 'search', 'relevance');
const { json: isJson } = new Command('relevance')
  .description('tells how well the search finds what patients look for, language by language')
  .option('--json', 'print the outcome for programs')
  .addHelpText('after', '\nThe queries are in tests/search/relevance, one file a language.')
  .parse()
  .opts<{ json?: true }>();

const catalogue = parseCatalogue(await readContentFiles(localesDirectory));
const relevance = await openRelevance(catalogue);
const judged = [];
for (const { tag } of catalogue.registry.locales) {
  const table: [query: string, topic: string][] = JSON.parse(
    await readFile(join(tables, `${tag}.json`), 'utf8'),
  );
  judged.push({ locale: tag, ...(await relevance.judge(tag, table)) });
}

if (isJson) console.log(JSON.stringify(judged, undefined, 2));
else {
  console.log('Mean reciprocal rank: 1 where every query finds its topic first.\n');
  for (const { locale, meanReciprocalRank, queries } of judged) {
    console.log(
      `  ${locale.padEnd(8)} ${meanReciprocalRank.toFixed(3)}  ${queries.length} queries`,
    );
    for (const query of queries) if (query.rank !== 1) console.log(missed(query));
  }
}

function missed({ query, topic, rank, first }: JudgedQuery): string {
  const place = rank === undefined ? 'not found' : `place ${rank}`;
  return styleText(
    'yellow',
    `           ${query} → ${topic}: ${place}, behind ${first ?? 'nothing'}`,
  );
}
