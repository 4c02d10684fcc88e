import { inject } from 'vitest';
import { openAssetFolder } from '../../functions/kiosk/asset-folder.ts';
import { openComponentFiles } from '../../functions/partner/component-files.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import type { Clinic } from '../../functions/shared/domain/clinic.ts';
import type { TranslationPolicy } from '../../functions/shared/domain/policy.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createPartnerReader } from '../../functions/shared/store/partner-reader.ts';
import type { PartnerRegistry } from '../../functions/shared/store/partner-registry.ts';
import { createMemoryPartnerRegistry } from '../../functions/shared/store/partner-registry-memory.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { serveApps, type ServedApps } from '../../tools/local/serve-apps.ts';
import { clinicCatalogue } from './content.ts';

export interface KioskOptions {
  readonly catalogue?: Catalogue;
  /** Which sites may show pages in a frame; those of partners unless told. */
  readonly framing?: 'registered' | 'all';
  readonly policy?: TranslationPolicy;
  readonly clinic?: Clinic;
}

/** The whole service on loopback, at a port that is free. */
export interface ServedKiosk extends ServedApps {
  readonly store: Store;
  readonly registry: PartnerRegistry;
  /** Everything that was logged, as it would be written. */
  readonly lines: string[];
  /** Paths that were asked for, queries included. */
  readonly asked: string[];
  /** Lets requests for such paths fail; for none any more where it is left out. */
  readonly refuse: (paths: RegExp | undefined) => void;
  /** How many were refused. */
  readonly refused: number;
  /** What is published from now on is seen at once. */
  readonly publish: (catalogue: Catalogue) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function serveKiosk({
  catalogue,
  policy = 'labelled',
  framing = 'registered',
  clinic = { name: 'The Clinic', phone: '+1 555 0100' },
}: KioskOptions = {}): Promise<ServedKiosk> {
  const store = createMemoryStore();
  let time = Date.now();
  // Each look at it is later than the last: what is published is seen at once.
  const now = () => (time += 1);
  const publishAll = async (content: Catalogue) => {
    await publish({ store, catalogue: content, policy, now });
  };
  await publishAll(catalogue ?? (await clinicCatalogue()));
  const reader = createReleaseReader({ store, now, pointerLifetime: 0 });
  const lines: string[] = [];
  const write = (message: string, fields: object) =>
    void lines.push(JSON.stringify({ message, ...fields }));
  const log = { info: write, warn: write, error: write };
  const asked: string[] = [];
  let refusing: RegExp | undefined;
  let refused = 0;

  const registry = createMemoryPartnerRegistry();
  const served = await serveApps(
    {
      reader,
      log,
      now: () => 0,
      clinic,
      assets: openAssetFolder(inject('builtAssets')),
      partners: createPartnerReader({ registry, now, lifetime: 0 }),
      files: openComponentFiles(inject('builtComponent')),
      framing,
    },
    (path) => {
      asked.push(path);
      if (refusing?.test(path.split('?')[0] ?? '') !== true) return undefined;
      refused += 1;
      return new Response(null, { status: 500 });
    },
  );
  return {
    ...served,
    store,
    registry,
    lines,
    asked,
    refuse(paths) {
      refusing = paths;
      refused = 0;
    },
    get refused() {
      return refused;
    },
    publish: publishAll,
    close: served.stop,
  };
}
