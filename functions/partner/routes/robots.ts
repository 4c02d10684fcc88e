import type { Hono } from 'hono';
import { makeTextAnswer, send } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import { queryReader } from '../../shared/http/query.ts';

/**
 * Answers to other systems are nobody's to find. Clinics' screens and frames may be read: each names the page for everybody
 * as the one to be found, which a crawler must be let in to learn.
 */
const hidden = ['/infobutton', '/service', '/application', '/oembed', '/kiosk/device'];

/** `/robots.txt`: what crawlers may read (RFC 9309). */
export function addRobots(app: Hono<AppEnv>): void {
  const read = queryReader({});
  app.get('/robots.txt', async (c) => {
    const query = read(c);
    if ('invalid' in query) return invalidParameter(c, query.invalid);
    const { base } = c.var;
    const path = base === '' ? '' : new URL(base).pathname.replace(/\/$/, '');
    const lines = [
      'User-agent: *',
      ...hidden.map((each) => `Disallow: ${path}${each}`),
      ...(base === '' ? [] : ['', `Sitemap: ${base}/sitemap.xml`]),
    ];
    return send(c, makeTextAnswer(`${lines.join('\n')}\n`, 'text/plain; charset=utf-8', {}));
  });
}
