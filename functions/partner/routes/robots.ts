import type { Hono } from 'hono';
import { makeTextAnswer, send } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import { queryReader } from '../../shared/http/query.ts';

/** What is nobody's to find: screens that many share, what is embedded elsewhere, and answers to other systems. */
const hidden = ['/kiosk/', '/embed/', '/infobutton', '/service', '/application', '/oembed'];
/** What pages for everybody load, too: the longer rule counts (RFC 9309 §2.2.2). */
const shown = ['/kiosk/assets/'];

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
      ...shown.map((each) => `Allow: ${path}${each}`),
      ...hidden.map((each) => `Disallow: ${path}${each}`),
      ...(base === '' ? [] : ['', `Sitemap: ${base}/sitemap.xml`]),
    ];
    return send(c, makeTextAnswer(`${lines.join('\n')}\n`, 'text/plain; charset=utf-8', {}));
  });
}
