import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssetFolder } from '../../functions/kiosk/asset-folder.ts';
import { openComponentFiles } from '../../functions/partner/component-files.ts';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { Log } from '../../functions/shared/http/request-log.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createPartnerReader } from '../../functions/shared/store/partner-reader.ts';
import { createMemoryPartnerRegistry } from '../../functions/shared/store/partner-registry-memory.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import { buildAssets } from '../kiosk/build-assets.ts';
import { buildComponent } from '../partner/build-component.ts';
import { localesDirectory } from './paths.ts';
import { serveApps } from './serve-apps.ts';

/** The service on loopback. */
export interface ServedContent {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the content of this checkout from memory, in this process, at a port that is free. */
export async function serveContent(): Promise<ServedContent> {
  const store = createMemoryStore();
  const catalogue = parseCatalogue(await readContentFiles(localesDirectory));
  await publish({ store, catalogue, policy: 'labelled', now: Date.now });
  const assets = await mkdtemp(join(tmpdir(), 'carelingua-assets-'));
  await buildAssets(assets, localesDirectory);
  const component = join(assets, 'embed');
  await buildComponent(component);
  const { origin, stop } = await serveApps({
    reader: createReleaseReader({ store, now: Date.now }),
    log: faultLog,
    now: () => performance.now(),
    clinic: { name: 'The Orthopedic Clinic', phone: '+1 555 0100' },
    assets: openAssetFolder(assets),
    partners: createPartnerReader({ registry: createMemoryPartnerRegistry(), now: Date.now }),
    files: openComponentFiles(component),
    framing: 'all',
  });
  return {
    origin,
    async close() {
      await stop();
      await rm(assets, { recursive: true });
    },
  };
}

/** A line for each request would be in the way of the table; what goes wrong is told. */
const faultLog: Log = {
  info() {},
  warn(message) {
    console.error(message);
  },
  error(message, { error }) {
    console.error(message, error);
  },
};
