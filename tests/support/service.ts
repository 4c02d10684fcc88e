import type { Hono } from 'hono';
import { createApp } from '../../functions/content/app.ts';
import type { Clinic } from '../../functions/shared/domain/clinic.ts';
import { openScriptFolder } from '../../functions/content/routes/api-reference/script-folder.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { ReleaseSource } from '../../functions/shared/domain/catalogue.ts';
import type { TranslationPolicy } from '../../functions/shared/domain/policy.ts';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';
import type { DemandMetric } from '../../functions/shared/http/demand.ts';
import { warnOfStaleness } from '../../functions/shared/http/request-log.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../../functions/shared/store/release-reader.ts';
import type { Store } from '../../functions/shared/store/store.ts';
import { referenceScripts } from '../../tools/local/paths.ts';
import { holdToDescription } from './described-answers.ts';
import { countingStore, type CountingStore } from './counting-store.ts';

export interface ServiceOptions {
  readonly catalogue: ReleaseSource;
  readonly policy?: TranslationPolicy;
  readonly clinic?: Clinic;
  /** Null where the gateway is to tell. */
  readonly publicUrl?: string | null;
  readonly store?: Store;
  /** Milliseconds that a request waits for the database. */
  readonly patience?: number;
  /** Bytes of JSON after which a page for a device is full. */
  readonly syncPageBytes?: number;
  readonly metric?: DemandMetric;
  /** A fault on our side is what the test is about: no answer is described that tells of one. */
  readonly mayFail?: boolean;
}

export interface Service {
  readonly app: Hono<AppEnv>;
  readonly store: CountingStore;
  /** Everything that was logged, as it would be written. */
  readonly lines: string[];
  /** Lets time pass for the reader's memory of the pointer. */
  readonly pass: (milliseconds: number) => void;
}

/** The content API over a published catalogue, with every part real but the clock. */
export async function startService({
  catalogue,
  policy = 'labelled',
  clinic = {},
  publicUrl = 'https://care.example',
  store: given = createMemoryStore(),
  patience = 1_800,
  syncPageBytes,
  metric,
  mayFail = false,
}: ServiceOptions): Promise<Service> {
  await publish({ store: given, catalogue, policy, now: () => 0 });
  const store = countingStore(given);
  const lines: string[] = [];
  const write = (message: string, fields: object) =>
    void lines.push(JSON.stringify({ message, ...fields }));
  let time = 0;
  const log = { info: write, warn: write, error: write };
  const onStale = warnOfStaleness(log);
  const app = createApp({
    reader: createReleaseReader({ store, now: () => time, onStale }),
    log,
    now: () => 0,
    clinic,
    scripts: openScriptFolder(referenceScripts),
    publicUrl: publicUrl ?? undefined,
    patience,
    ...(syncPageBytes === undefined ? {} : { syncPageBytes }),
    ...(metric === undefined ? {} : { metric }),
  });
  if (!mayFail) holdToDescription(app);
  return {
    app,
    store,
    lines,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}
