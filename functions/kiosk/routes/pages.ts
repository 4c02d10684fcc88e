import type { Context, Hono } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { AnswerCache } from '../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import type { Assets } from '../assets.ts';
import { placeOf } from '../place.ts';
import { contentPolicy, pageFields } from '../policy.ts';
import type { Mode } from '../scene.ts';
import { releaseShelves } from '../shelf/release-shelf.ts';
import { createSite, type Page } from '../site.ts';

interface PagesOptions {
  readonly clinic: Clinic;
  readonly assets: Assets;
  readonly cache: AnswerCache<Answer>;
}

const htmlType = 'text/html; charset=utf-8';
/** `/kiosk/…` and `/read/…`: the pages, made from the live release. */
export function addPages(app: Hono<AppEnv>, { clinic, assets, cache }: PagesOptions): void {
  const openRelease = releaseShelves(clinic);
  const fields = { 'content-security-policy': contentPolicy(assets), ...pageFields };
  for (const mode of ['kiosk', 'read'] as const) app.route(`/${mode}`, siteOf(mode));

  function siteOf(mode: Mode): Hono {
    return createSite({
      mode,
      assets,
      sourceOf(c: Context<AppEnv>) {
        const { snapshot, deadline, base } = c.var;
        return { shelf: openRelease(snapshot, deadline), place: placeOf(base) };
      },
      send: sendPage,
      redirect: (c, address) =>
        c.body(null, 308, {
          ...publicHeaders,
          location: address,
          'cache-control': 'public, max-age=86400',
        }),
    });
  }

  async function sendPage(c: Context<AppEnv>, make: () => Promise<Page>): Promise<Response> {
    const { snapshot, base } = c.var;
    const match = snapshot.matcher.match(c.req.param('locale') ?? '');
    if (match !== undefined) c.set('language', { ...match, from: 'path' });
    const { pathname, search } = new URL(c.req.url);
    const key = [snapshot.hash, base, pathname, search].join('\n');
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);

    const { status, language, html } = await make();
    // A screen that many share keeps nothing of what somebody has read.
    const kept = pathname.startsWith('/kiosk') ? { 'cache-control': 'no-store' } : {};
    const own = { ...fields, ...kept, 'content-language': language };
    if (status !== 200) {
      const headers = { ...publicHeaders, ...own, 'content-type': htmlType };
      return c.body(html, status, { ...headers, 'cache-control': 'no-store' });
    }
    const made = makeTextAnswer(html, htmlType, own);
    cache.set(key, made);
    return send(c, made);
  }
}
