import type { Hono } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { makeAnswer, send } from '../../shared/http/answer.ts';

/** `/v1/releases/current`: which release is live. */
export function addReleases(app: Hono<AppEnv>): void {
  app.get('/v1/releases/current', (c) => {
    const { hash, release } = c.var.snapshot;
    const { parent, publishedAt, policy, kindPolicies, locales } = release;
    const topics = locales[0]?.coverage.topics ?? 0;
    const content = {
      release: hash,
      parent,
      publishedAt,
      policy,
      kindPolicies,
      topics,
      locales: locales.map(({ tag }) => tag),
    };
    // Who asks which release is live wants to know it now.
    return send(c, makeAnswer(content, { 'cache-control': 'no-cache' }));
  });
}
