import { join } from 'node:path';
import { createGatewayHandler } from '../shared/http/gateway.ts';
import { createLambdaDemand } from '../shared/http/lambda-demand.ts';
import { createLambdaLog } from '../shared/http/lambda-log.ts';
import { warnOfStaleness } from '../shared/http/request-log.ts';
import { createDynamoClient } from '../shared/store/dynamo-client.ts';
import { createDynamoStore } from '../shared/store/dynamo-store.ts';
import { createReleaseReader } from '../shared/store/release-reader.ts';
import { createApp } from './app.ts';
import { readEnvironment } from './environment.ts';
import { openScriptFolder } from './routes/api-reference/script-folder.ts';

const { table, publicUrl, clinic } = readEnvironment(process.env);
const log = createLambdaLog('content');
/** The build puts them beside the bundle. */
const scripts = openScriptFolder(join(import.meta.dirname, 'scripts'));
const metric = createLambdaDemand('content', Date.now);
const store = createDynamoStore({ client: createDynamoClient('reader'), table });
const reader = createReleaseReader({ store, now: Date.now, onStale: warnOfStaleness(log) });

export const handler = createGatewayHandler(
  createApp({ reader, log, metric, scripts, now: () => performance.now(), clinic, publicUrl }),
  publicUrl,
);
