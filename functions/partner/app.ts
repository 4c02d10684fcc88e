import { Hono } from 'hono';
import type { Clinic } from '../shared/domain/clinic.ts';
import type { LicensedSystem } from '../shared/domain/codes.ts';
import { createAnswerCache } from '../shared/http/answer-cache.ts';
import type { AppEnv } from '../shared/http/app-env.ts';
import type { DemandMetric } from '../shared/http/demand.ts';
import { problem } from '../shared/http/problem.ts';
import { readOnly } from '../shared/http/read-only.ts';
import { liveRelease, requestContext } from '../shared/http/request-context.ts';
import { requestLog, type Log } from '../shared/http/request-log.ts';
import type { PartnerReader } from '../shared/store/partner-reader.ts';
import type { ReleaseReader } from '../shared/store/release-reader.ts';
import type { ComponentFiles } from './component-files.ts';
import { addBuilder } from './routes/builder.ts';
import { addComponentFiles } from './routes/component-files.ts';
import { answerPartnerErrors, withoutRelease } from './routes/embed-errors.ts';
import { addEmbeds } from './routes/embeds.ts';
import { addInfobutton } from './routes/infobutton.ts';
import { addOembed } from './routes/oembed.ts';
import { addRobots } from './routes/robots.ts';
import { addSitemap } from './routes/sitemap.ts';

export interface PartnerDeps {
  readonly reader: ReleaseReader;
  readonly partners: PartnerReader;
  readonly log: Log;
  /** Milliseconds since some moment, as `performance.now`. */
  readonly now: () => number;
  readonly clinic: Clinic;
  /** Scripts that partners' pages load, as the build made them. */
  readonly files: ComponentFiles;
  /** Which sites may show our pages in a frame. */
  readonly framing: 'registered' | 'all';
  /** Code systems that the clinic has a licence of. */
  readonly licensed: readonly LicensedSystem[];
  readonly metric?: DemandMetric | undefined;
  /** Absolute URL that the service is known by, without a slash at its end; else the gateway tells. */
  readonly publicUrl?: string | undefined;
  /** How long a request waits for the database altogether, in milliseconds. */
  readonly patience?: number;
}

/** What partners' web sites and record systems ask for. */
export function createApp({
  reader,
  partners,
  log,
  now,
  clinic,
  files,
  framing,
  licensed,
  metric,
  ...context
}: PartnerDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ strict: false });
  app.onError(answerPartnerErrors(log));
  app.notFound(async (c) => problem(c, 'notFound'));
  app.use(requestLog(log, now, metric), requestContext(context), readOnly());

  addComponentFiles(app, files, createAnswerCache(1024 * 1024));
  addRobots(app);
  app.use('*', liveRelease(reader, withoutRelease));
  addInfobutton(app, { clinic, licensed });
  addBuilder(app, { clinic, partners, files, framing });
  addEmbeds(app, { clinic, partners, files, framing });
  addOembed(app, { clinic, partners, framing });
  addSitemap(app);
  return app;
}
