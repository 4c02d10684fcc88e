import { Hono } from 'hono';
import { createAnswerCache } from '../shared/http/answer-cache.ts';
import type { AppEnv } from '../shared/http/app-env.ts';
import { answerErrors } from '../shared/http/errors.ts';
import { problem } from '../shared/http/problem.ts';
import { readOnly } from '../shared/http/read-only.ts';
import { liveRelease, requestContext } from '../shared/http/request-context.ts';
import { requestLog, type Log } from '../shared/http/request-log.ts';
import type { ReleaseReader } from '../shared/store/release-reader.ts';
import type { Clinic } from './environment.ts';
import { addCoverage } from './routes/coverage.ts';
import { addCoveragePage } from './routes/coverage-page/coverage-page.ts';
import { addGlossary } from './routes/glossary.ts';
import { addHealth } from './routes/health.ts';
import { addHome } from './routes/home.ts';
import { addKinds } from './routes/kinds.ts';
import { addLocales } from './routes/locales.ts';
import type { LocalizedAnswer } from './routes/localized-answer.ts';
import { addNotice } from './routes/notice.ts';
import { addReleases } from './routes/releases.ts';
import { resourcesOf } from './routes/resource.ts';
import { addTopics } from './routes/topics.ts';

export interface ContentDeps {
  readonly reader: ReleaseReader;
  readonly log: Log;
  /** Milliseconds since some moment, as `performance.now`. */
  readonly now: () => number;
  readonly clinic: Clinic;
  /** Absolute URL that the service is known by, without a slash at its end; else the gateway tells. */
  readonly publicUrl?: string | undefined;
  /** How long a request waits for the database altogether, in milliseconds. */
  readonly patience?: number;
}

/** The public content API. */
export function createApp({ reader, log, now, clinic, ...context }: ContentDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(answerErrors(log));
  app.notFound(async (c) => problem(c, 'notFound'));

  app.use(requestLog(log, now), requestContext(context), readOnly());
  app.use('/v1/*', liveRelease(reader));
  app.use('/docs/*', liveRelease(reader));

  // The first that matches answers: fixed words stand before the locale's place in the path.
  addHealth(app, reader, log);
  addLocales(app);
  addCoverage(app);
  addReleases(app);
  addCoveragePage(app);
  const add = resourcesOf(app, createAnswerCache<LocalizedAnswer>());
  addNotice(add, clinic);
  addGlossary(add, clinic);
  addTopics(add, clinic);
  addKinds(add, clinic);
  addHome(add, clinic);
  return app;
}
