/**
 * `npm run bench:large`: publishes many topics in all languages, and tells how long that takes and how much memory the
 * publisher takes. The database is the one that the environment names, or one in a process of its own.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { publish } from '../../functions/publish/publish.ts';
import { createDynamoStore } from '../../functions/shared/store/dynamo-store.ts';
import { connect } from '../local/connect.ts';
import { ensureContentTable } from '../local/content-table.ts';
import { localesDirectory } from '../local/paths.ts';
import { largeContent } from './large-content.ts';

const count = Number(process.argv[2] ?? 100_000);
const table = `large-${count}`;

const database =
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] === undefined
    ? fork(join(import.meta.dirname, 'database.ts'), { execArgv: ['--max-old-space-size=16000'] })
    : undefined;
if (database !== undefined) {
  const [endpoint] = await once(database, 'message');
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = String(endpoint);
}
const client = connect(process.env);
await ensureContentTable(client, table);
const store = createDynamoStore({ client, table });
const catalogue = largeContent(parseCatalogue(await readContentFiles(localesDirectory)), count);

const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20);
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
let nextMark = 0;
console.log(
  `${count} topics in ${catalogue.registry.locales.length} languages; before: ${megabytes()} MB`,
);
const { blobs } = await publish({
  store,
  catalogue,
  policy: 'labelled',
  now: Date.now,
  onProgress(progress) {
    if (progress.step !== 'build' || progress.done < nextMark) return;
    nextMark = progress.done + count / 10;
    console.log(
      `${progress.done} topics, ${progress.written} pieces, ${seconds()} s, ${megabytes()} MB`,
    );
  },
});
console.log(`Published ${blobs.written} pieces in ${seconds()} s; ${megabytes()} MB at the end`);
console.log(`At most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
client.destroy();
database?.disconnect();
