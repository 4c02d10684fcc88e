import { Hono } from 'hono';
import { createAnswerCache } from '../shared/http/answer-cache.ts';
import type { AppEnv } from '../shared/http/app-env.ts';
import type { DemandMetric } from '../shared/http/demand.ts';
import { answerErrors } from '../shared/http/errors.ts';
import { problem } from '../shared/http/problem.ts';
import { readOnly } from '../shared/http/read-only.ts';
import { liveRelease, requestContext } from '../shared/http/request-context.ts';
import { requestLog, type Log } from '../shared/http/request-log.ts';
import type { ReleaseReader } from '../shared/store/release-reader.ts';
import type { Clinic } from '../shared/domain/clinic.ts';
import { addApiDescription } from './routes/api-description.ts';
import { addApiReference } from './routes/api-reference/api-reference.ts';
import type { ScriptFolder } from './routes/api-reference/script-folder.ts';
import { addCoverage } from './routes/coverage.ts';
import { addCoveragePage } from './routes/coverage-page/coverage-page.ts';
import { addFeed } from './routes/feed.ts';
import { addGlossary } from './routes/glossary.ts';
import { addHealth } from './routes/health.ts';
import { addHome } from './routes/home.ts';
import { addKinds, addUnknownKind } from './routes/kinds.ts';
import { addLocales } from './routes/locales.ts';
import type { LocalizedAnswer } from './routes/localized-answer.ts';
import { addNotice } from './routes/notice.ts';
import { plainResourcesOf } from './routes/plain-resource.ts';
import { addRegions } from './routes/regions.ts';
import { addReleases } from './routes/releases.ts';
import { resourcesOf } from './routes/resource.ts';
import { addSearch } from './routes/search.ts';
import { addSync } from './routes/sync.ts';
import { addTopics } from './routes/topics.ts';

export interface ContentDeps {
  readonly reader: ReleaseReader;
  readonly log: Log;
  /** Milliseconds since some moment, as `performance.now`. */
  readonly now: () => number;
  readonly clinic: Clinic;
  /** What the reference's page runs. */
  readonly scripts: ScriptFolder;
  /** Makes a metric of which languages are asked for. */
  readonly metric?: DemandMetric;
  /** Absolute URL that the service is known by, without a slash at its end; else the gateway tells. */
  readonly publicUrl?: string | undefined;
  /** Bytes of JSON after which a page for a device is full. */
  readonly syncPageBytes?: number;
  /** How long a request waits for the database altogether, in milliseconds. */
  readonly patience?: number;
}

/** The public content API. */
export function createApp({
  reader,
  log,
  now,
  clinic,
  scripts,
  metric,
  syncPageBytes,
  ...context
}: ContentDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(answerErrors(log));
  app.notFound(async (c) => problem(c, 'notFound'));

  app.use(requestLog(log, now, metric), requestContext(context), readOnly());
  app.use('/v1/*', liveRelease(reader));
  app.use('/docs/coverage', liveRelease(reader));
  app.use('/openapi.json', liveRelease(reader));

  // The first that matches answers: fixed words stand before the locale's place in the path.
  addHealth(app, reader, log);
  const addPlain = plainResourcesOf(app, createAnswerCache());
  addLocales(addPlain);
  addCoverage(addPlain);
  addReleases(addPlain);
  addCoveragePage(addPlain);
  addApiDescription(app, addPlain);
  addApiReference(app, scripts, createAnswerCache());
  const add = resourcesOf(app, createAnswerCache<LocalizedAnswer>());
  addNotice(add, clinic);
  addGlossary(add, clinic);
  addFeed(add, reader, clinic);
  addSync(app, { reader, clinic, cache: createAnswerCache(), pageBytes: syncPageBytes });
  addRegions(add, clinic);
  addSearch(add, clinic);
  addTopics(add, clinic);
  addKinds(add, clinic);
  addUnknownKind(app);
  addHome(add, clinic);
  return app;
}
