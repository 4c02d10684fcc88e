import { Hono } from 'hono';
import type { Clinic } from '../shared/domain/clinic.ts';
import { createAnswerCache } from '../shared/http/answer-cache.ts';
import type { AppEnv } from '../shared/http/app-env.ts';
import type { DemandMetric } from '../shared/http/demand.ts';
import { problem } from '../shared/http/problem.ts';
import { readOnly } from '../shared/http/read-only.ts';
import { liveRelease, requestContext } from '../shared/http/request-context.ts';
import { requestLog, type Log } from '../shared/http/request-log.ts';
import type { ReleaseReader } from '../shared/store/release-reader.ts';
import type { AssetFolder } from './asset-folder.ts';
import { addAssets } from './routes/assets.ts';
import { addDevice } from './routes/device.ts';
import { answerPageErrors, unavailablePage } from './routes/errors.ts';
import { addPages } from './routes/pages.ts';

export interface KioskDeps {
  readonly reader: ReleaseReader;
  readonly log: Log;
  /** Milliseconds since some moment, as `performance.now`. */
  readonly now: () => number;
  readonly clinic: Clinic;
  /** The files that pages use, as the build made them. */
  readonly assets: AssetFolder;
  /** Days that a device shows texts without having heard from us. */
  readonly maxAgeDays: number;
  readonly metric?: DemandMetric | undefined;
  /** Absolute URL that the service is known by, without a slash at its end; else the gateway tells. */
  readonly publicUrl?: string | undefined;
  /** How long a request waits for the database altogether, in milliseconds. */
  readonly patience?: number;
}

/** The kiosk's pages, the same pages for people's own devices, and what a kiosk needs to go on without a network. */
export function createApp({
  reader,
  log,
  now,
  clinic,
  assets,
  maxAgeDays,
  metric,
  ...context
}: KioskDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ strict: false });
  app.onError(answerPageErrors(log));
  app.notFound(async (c) => problem(c, 'notFound'));
  app.use(requestLog(log, now, metric), requestContext(context), readOnly());

  addAssets(app, assets, createAnswerCache());
  app.use('*', liveRelease(reader, unavailablePage));
  addDevice(app, { reader, clinic, maxAgeDays });
  addPages(app, { clinic, assets, cache: createAnswerCache(32 * 1024 * 1024) });
  return app;
}
