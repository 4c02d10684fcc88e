/** `npm start`: the whole service on this machine, with its own DynamoDB unless the environment names another. */
import { serve, type ServerType } from '@hono/node-server';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createApp as createContentApp } from '../functions/content/app.ts';
import { openScriptFolder } from '../functions/content/routes/api-reference/script-folder.ts';
import { createApp as createKioskApp } from '../functions/kiosk/app.ts';
import { openAssetFolder } from '../functions/kiosk/asset-folder.ts';
import { readEnvironment as readKioskEnvironment } from '../functions/kiosk/environment.ts';
import { createApp as createPartnerApp } from '../functions/partner/app.ts';
import { openComponentFiles } from '../functions/partner/component-files.ts';
import { readEnvironment } from '../functions/partner/environment.ts';
import { readContentFiles } from '../functions/publish/content/files.ts';
import { parseCatalogue } from '../functions/publish/content/parse-catalogue.ts';
import { publish } from '../functions/publish/publish.ts';
import { warnOfStaleness } from '../functions/shared/http/request-log.ts';
import { createDynamoStore } from '../functions/shared/store/dynamo-store.ts';
import { createPartnerReader } from '../functions/shared/store/partner-reader.ts';
import type { PartnerRegistry } from '../functions/shared/store/partner-registry.ts';
import { createDynamoPartnerRegistry } from '../functions/shared/store/partner-registry-dynamo.ts';
import { createReleaseReader } from '../functions/shared/store/release-reader.ts';
import type { Store } from '../functions/shared/store/store.ts';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, isLocalDynamoDb } from './local/connect.ts';
import { ensureContentTable } from './local/content-table.ts';
import { startEmbeddedDynamoDb } from './local/embedded-dynamodb.ts';
import { buildAssets } from './kiosk/build-assets.ts';
import { buildComponent } from './partner/build-component.ts';
import { localesDirectory, referenceScripts } from './local/paths.ts';
import { routeRequest, type Apps } from './local/route-functions.ts';
import { portOf } from './local/port-of.ts';
import { terminalLog } from './local/terminal-log.ts';

const environment = process.env;

async function main(): Promise<void> {
  const port = readPort(environment['PORT']);
  const isOwn = !environment['AWS_ENDPOINT_URL_DYNAMODB'] && !environment['CONTENT_TABLE'];
  const embedded = isOwn ? await startEmbeddedDynamoDb() : undefined;
  if (embedded !== undefined) environment['AWS_ENDPOINT_URL_DYNAMODB'] = embedded.endpoint;
  const isLocal = isLocalDynamoDb(environment);
  if (isLocal) environment['CONTENT_TABLE'] ??= 'carelingua-content';
  environment['CLINIC_NAME'] ??= 'The Orthopedic Clinic';
  // On this machine any page may show ours in a frame.
  environment['EMBED_FRAMING'] ??= 'all';

  const { table } = readEnvironment(environment);
  const client = connect(environment);
  const store = createDynamoStore({ client, table });
  // A table that is not on this machine may be what patients read: it is served as it is, and never written to.
  if (isLocal) await publishHere(client, table, store);

  const registry = createDynamoPartnerRegistry({ client, table });
  const server = await listen(port, store, registry);
  greet(portOf(server), table);
  const stop = () => {
    console.log('\nstopping …');
    server.close(() => {
      client.destroy();
      void embedded?.close();
    });
    // Answers under way get a moment; a connection that asks nothing does not keep the process alive.
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 500).unref();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function publishHere(client: DynamoDBClient, table: string, store: Store): Promise<void> {
  await ensureContentTable(client, table);
  const catalogue = parseCatalogue(await readContentFiles(localesDirectory));
  const { release, isNew, locales } = await publish({
    store,
    catalogue,
    policy: 'labelled',
    now: Date.now,
  });
  const tags = locales.map(({ tag }) => tag).join(', ');
  console.log(`${isNew ? 'Published' : 'Unchanged:'} release ${release.slice(0, 12)} (${tags})`);
}

async function listen(port: number, store: Store, registry: PartnerRegistry): Promise<ServerType> {
  const reader = createReleaseReader({
    store,
    now: Date.now,
    onStale: warnOfStaleness(terminalLog),
  });
  const assets = await mkdtemp(join(tmpdir(), 'carelingua-assets-'));
  process.once('exit', () => {
    rmSync(assets, { recursive: true, force: true });
  });
  await buildAssets(assets, localesDirectory);
  const component = join(assets, 'embed');
  await buildComponent(component);
  const { publicUrl, ...settings } = readEnvironment(environment);
  const { maxAgeDays } = readKioskEnvironment(environment);
  const common = { reader, log: terminalLog, now: monotonic, ...settings };
  return new Promise((resolve, reject) => {
    let apps: Apps;
    const server = serve(
      {
        fetch: async (request, { incoming }) =>
          routeRequest(apps, request, incoming.url?.split('?')[0] ?? '/'),
        hostname: '127.0.0.1',
        port,
      },
      (address) => {
        // Links need the port, which is known only now where any will do (PORT=0).
        const here = { ...common, publicUrl: publicUrl ?? `http://localhost:${address.port}` };
        apps = {
          content: createContentApp({ ...here, scripts: openScriptFolder(referenceScripts) }),
          kiosk: createKioskApp({ ...here, assets: openAssetFolder(assets), maxAgeDays }),
          partner: createPartnerApp({
            ...here,
            partners: createPartnerReader({ registry, now: Date.now }),
            files: openComponentFiles(component),
          }),
        };
        resolve(server);
      },
    );
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isBusy = error.code === 'EADDRINUSE';
      reject(
        isBusy ? new Error(`Port ${port} is busy. Choose another: PORT=8788 npm start`) : error,
      );
    });
  });
}

const monotonic = () => performance.now();

function greet(port: number, table: string): void {
  const here = `http://localhost:${port}`;
  const endpoint = environment['AWS_ENDPOINT_URL_DYNAMODB'];
  const database = endpoint === undefined ? '' : `AWS_ENDPOINT_URL_DYNAMODB=${endpoint} `;
  console.log(`
  The kiosk     ${here}/kiosk/
  A page        ${here}/read/es/treatments/nerve-blocks
  A topic       curl -s ${here}/v1/es/treatments/nerve-blocks
  Negotiated    curl -s -H 'Accept-Language: zh-CN' ${here}/v1/treatments
  A list        curl -s ${here}/v1/ar/benefits
  For partners  ${here}/partners/
  Infobutton    curl -s '${here}/infobutton?mainSearchCriteria.v.c=M54.16&mainSearchCriteria.v.cs=ICD10CM'
  Search        curl -s '${here}/v1/en/search?q=pinched+nerve'
  For devices   curl -s ${here}/v1/vi/pack
  Languages     curl -s ${here}/v1/locales
  The API       ${here}/docs
  Coverage      ${here}/docs/coverage
  The database  ${database}CONTENT_TABLE=${table}

ready on http://127.0.0.1:${port} (Ctrl-C stops it)`);
}

function readPort(text = '8787'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
