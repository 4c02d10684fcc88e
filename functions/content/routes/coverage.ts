import type { Hono } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { makeAnswer, send } from '../../shared/http/answer.ts';

/** `/v1/coverage`: what is translated, reviewed and stale, locale by locale and kind by kind. */
export function addCoverage(app: Hono<AppEnv>): void {
  app.get('/v1/coverage', (c) => {
    const { hash, release } = c.get('snapshot');
    const { source, policy, kindPolicies, locales } = release;
    const coverage = locales.map((locale) => ({ locale: locale.tag, ...locale.coverage }));
    return send(c, makeAnswer({ release: hash, source, policy, kindPolicies, coverage }, {}));
  });
}
