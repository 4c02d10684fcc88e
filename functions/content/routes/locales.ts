import type { Hono } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { makeAnswer, send } from '../../shared/http/answer.ts';
import { createLinks } from '../../shared/http/links.ts';

/** `/v1/locales`: the languages in their own names, and how much of each there is. */
export function addLocales(app: Hono<AppEnv>): void {
  app.get('/v1/locales', (c) => {
    const { snapshot, base } = c.var;
    const { source, policy, kindPolicies, locales } = snapshot.release;
    const links = createLinks(base);
    const described = locales.map((locale) => {
      const { tag, autonym, dir, script, fallbacks, coverage, interface: ui } = locale;
      const { kinds: _, ...counts } = coverage;
      const self = links.localized(tag, '');
      return {
        tag,
        autonym,
        dir,
        script,
        fallbacks,
        coverage: counts,
        interface: ui,
        links: { self },
      };
    });
    const content = { release: snapshot.hash, source, policy, kindPolicies, locales: described };
    return send(c, makeAnswer(content, {}));
  });
}
