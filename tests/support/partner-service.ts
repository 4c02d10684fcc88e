import type { Hono } from 'hono';
import { createApp } from '../../functions/partner/app.ts';
import type { ComponentFiles } from '../../functions/partner/component-files.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { ReleaseSource } from '../../functions/shared/domain/catalogue.ts';
import type { Clinic } from '../../functions/shared/domain/clinic.ts';
import type { LicensedSystem } from '../../functions/shared/domain/codes.ts';
import type { Partner } from '../../functions/shared/domain/partner.ts';
import type { TranslationPolicy } from '../../functions/shared/domain/policy.ts';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';
import type { DemandMetric } from '../../functions/shared/http/demand.ts';
import { warnOfStaleness } from '../../functions/shared/http/request-log.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createPartnerReader } from '../../functions/shared/store/partner-reader.ts';
import { createMemoryPartnerRegistry } from '../../functions/shared/store/partner-registry-memory.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { countingRegistry, type CountingRegistry } from './counting-registry.ts';
import { countingStore, type CountingStore } from './counting-store.ts';
import { holdToDescription } from './described-answers.ts';

export interface PartnerServiceOptions {
  readonly catalogue: ReleaseSource;
  readonly policy?: TranslationPolicy;
  readonly clinic?: Clinic;
  readonly partners?: readonly Partner[];
  readonly framing?: 'registered' | 'all';
  readonly licensed?: readonly LicensedSystem[];
  readonly files?: ComponentFiles;
  /** Null where the gateway is to tell. */
  readonly publicUrl?: string | null;
  readonly store?: Store;
  readonly metric?: DemandMetric;
  /** When the catalogue is published, in milliseconds since the epoch. */
  readonly publishedAt?: number;
}

export interface PartnerService {
  readonly app: Hono<AppEnv>;
  readonly store: CountingStore;
  readonly registry: CountingRegistry;
  /** Everything that was logged, as it would be written. */
  readonly lines: string[];
  /** Lets time pass for what is remembered of the pointer and of partners. */
  readonly pass: (milliseconds: number) => void;
}

/** Scripts in the place of those that the build makes: what they do is tested where they run. */
const noFiles: ComponentFiles = {
  current: '1.0.0',
  versions: {
    '1.0.0': { 'embed.js': 'sha384-a', 'frame.js': 'sha384-b', 'height.js': 'sha384-c' },
  },
  read: (version, script) => (version === '1.0.0' ? `// ${script}` : undefined),
  builder: { name: 'builder.js', integrity: 'sha384-d', read: () => '// builder' },
};

/** The partners' function over a published catalogue, with every part real but the clock and the scripts. */
export async function startPartnerService({
  catalogue,
  policy = 'labelled',
  clinic = {},
  partners = [],
  framing = 'registered',
  licensed = [],
  files = noFiles,
  publicUrl = 'https://care.example',
  store: given = createMemoryStore(),
  metric,
  publishedAt = 0,
}: PartnerServiceOptions): Promise<PartnerService> {
  await publish({ store: given, catalogue, policy, now: () => publishedAt });
  const store = countingStore(given);
  const memory = createMemoryPartnerRegistry();
  for (const partner of partners) await memory.add(partner);
  const registry = countingRegistry(memory);
  const lines: string[] = [];
  const write = (message: string, fields: object) =>
    void lines.push(JSON.stringify({ message, ...fields }));
  const log = { info: write, warn: write, error: write };
  let time = 0;
  const now = () => time;
  const app = createApp({
    reader: createReleaseReader({ store, now, onStale: warnOfStaleness(log) }),
    partners: createPartnerReader({ registry, now }),
    log,
    now: () => 0,
    clinic,
    files,
    framing,
    licensed,
    metric,
    publicUrl: publicUrl ?? undefined,
  });
  holdToDescription(app);
  return {
    app,
    store,
    registry,
    lines,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}
