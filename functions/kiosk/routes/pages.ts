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
/** What pages read of a query; the rest makes no other page. */
const parameters = new Set(['q', 'topic', 'ask', 'change', 'show', 'start', 'for']);

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
          'cache-control': 'no-store',
        }),
    });
  }

  async function sendPage(c: Context<AppEnv>, make: () => Promise<Page>): Promise<Response> {
    const { snapshot, base } = c.var;
    const match = snapshot.matcher.match(c.req.param('locale') ?? '');
    if (match !== undefined) c.set('language', { ...match, from: 'path' });
    const { pathname, searchParams } = new URL(c.req.url);
    const asked = [...searchParams].filter(([name]) => parameters.has(name));
    const key = JSON.stringify([snapshot.hash, base, pathname, asked]);
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);

    const { status, languages, html } = await make();
    // A screen that many share keeps nothing of what somebody has read; others ask whether it is still so.
    const kept = { 'cache-control': pathname.startsWith('/kiosk') ? 'no-store' : 'no-cache' };
    const own = { ...fields, ...kept, 'content-language': languages };
    if (status !== 200) {
      const headers = { ...publicHeaders, ...own, 'content-type': htmlType };
      return c.body(html, status, { ...headers, 'cache-control': 'no-store' });
    }
    const made = makeTextAnswer(html, htmlType, own);
    cache.set(key, made);
    return send(c, made);
  }
}
