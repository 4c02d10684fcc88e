import { join } from 'node:path';
import { createGatewayHandler } from '../shared/http/gateway.ts';
import { createLambdaDemand } from '../shared/http/lambda-demand.ts';
import { createLambdaLog } from '../shared/http/lambda-log.ts';
import { warnOfStaleness } from '../shared/http/request-log.ts';
import { createDynamoClient } from '../shared/store/dynamo-client.ts';
import { createDynamoStore } from '../shared/store/dynamo-store.ts';
import { createReleaseReader } from '../shared/store/release-reader.ts';
import { createApp } from './app.ts';
import { openAssetFolder } from './asset-folder.ts';
import { readEnvironment } from './environment.ts';

const { table, publicUrl, clinic, maxAgeDays } = readEnvironment(process.env);
const log = createLambdaLog('kiosk');
/** The build puts them beside the bundle. */
const assets = openAssetFolder(join(import.meta.dirname, 'assets'));
const metric = createLambdaDemand('kiosk', Date.now);
const store = createDynamoStore({ client: createDynamoClient('reader'), table });
const reader = createReleaseReader({ store, now: Date.now, onStale: warnOfStaleness(log) });

export const handler = createGatewayHandler(
  createApp({
    reader,
    log,
    metric,
    assets,
    maxAgeDays,
    now: () => performance.now(),
    clinic,
    publicUrl,
  }),
  publicUrl,
);
