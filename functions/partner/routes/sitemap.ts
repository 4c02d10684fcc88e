import type { Hono } from 'hono';
import { sitemap } from '../../shared/api/sitemap-parameters.ts';
import { createAnswerCache } from '../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { unknownLocale } from '../../shared/http/language.ts';
import { invalidParameter, problem } from '../../shared/http/problem.ts';
import { queryReader } from '../../shared/http/query.ts';
import { listPages, pageCountOf, sitemapAddresses } from '../sitemap/list-pages.ts';
import { writeSitemap, writeSitemapIndex } from '../sitemap/write-sitemap.ts';

/** `/sitemap.xml`: the sitemaps of all languages; with `?locale=`, the pages of one that search engines may find. */
export function addSitemap(app: Hono<AppEnv>): void {
  const read = queryReader(sitemap);
  const cache = createAnswerCache<Answer>(16 * 1024 * 1024);

  app.get('/sitemap.xml', async (c) => {
    const query = read(c);
    if ('invalid' in query) return invalidParameter(c, query.invalid);
    const { base, snapshot } = c.var;
    const { locale: wanted, page } = query.values;
    // Sitemaps take absolute addresses only (sitemaps.org).
    if (base === '') return problem(c, 'unavailable', { headers: { 'retry-after': '5' } });
    const match = wanted === undefined ? undefined : snapshot.matcher.match(wanted);
    if (wanted !== undefined && match === undefined) return unknownLocale(c, wanted);
    const isThere =
      match === undefined ? page === undefined : (page ?? 1) <= pageCountOf(match.locale);
    if (!isThere) return invalidParameter(c, 'page');

    const key = JSON.stringify([snapshot.hash, base, match?.locale.tag, page]);
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const body =
      match === undefined
        ? await writeSitemapIndex(sitemapAddresses(snapshot.release, base))
        : await writeSitemap(
            await listPages(snapshot, match.locale, page ?? 1, base, c.var.deadline),
          );
    const made = makeTextAnswer(body, 'application/xml; charset=utf-8', {});
    cache.set(key, made);
    return send(c, made);
  });
}
