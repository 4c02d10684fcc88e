import { join } from 'node:path';
import { createGatewayHandler } from '../shared/http/gateway.ts';
import { createLambdaDemand } from '../shared/http/lambda-demand.ts';
import { createLambdaLog } from '../shared/http/lambda-log.ts';
import { warnOfStaleness } from '../shared/http/request-log.ts';
import { createDynamoClient } from '../shared/store/dynamo-client.ts';
import { createDynamoStore } from '../shared/store/dynamo-store.ts';
import { createPartnerReader } from '../shared/store/partner-reader.ts';
import { createDynamoPartnerRegistry } from '../shared/store/partner-registry-dynamo.ts';
import { createReleaseReader } from '../shared/store/release-reader.ts';
import { createApp } from './app.ts';
import { openComponentFiles } from './component-files.ts';
import { readEnvironment } from './environment.ts';

const { table, ...settings } = readEnvironment(process.env);
const log = createLambdaLog('partner');
/** The build puts them beside the bundle. */
const files = openComponentFiles(join(import.meta.dirname, 'embed'));
const metric = createLambdaDemand('partner', Date.now);
const client = createDynamoClient('reader');
const store = createDynamoStore({ client, table });
const registry = createDynamoPartnerRegistry({ client, table });
const partners = createPartnerReader({ registry, now: Date.now });
const reader = createReleaseReader({ store, now: Date.now, onStale: warnOfStaleness(log) });

export const handler = createGatewayHandler(
  createApp({ reader, partners, log, metric, files, now: () => performance.now(), ...settings }),
  settings.publicUrl,
);
