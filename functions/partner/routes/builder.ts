import type { Context, Hono } from 'hono';
import { createAnswerCache } from '../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { redirectToLocale } from '../../shared/http/language.ts';
import { problem } from '../../shared/http/problem.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import { negotiatedLanguage } from '../../shared/http/reader-language.ts';
import { viewOf, type View } from '../../shared/http/view.ts';
import { readChoice, type Choice } from '../builder/choice.ts';
import type { BuilderOptions } from '../builder/gather-builder.ts';

const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * `/partners/{locale}`: the page where the staff of a practice choose what to show, and copy the lines for it.
 * `/partners` leads to it in the reader's language.
 */
export function addBuilder(app: Hono<AppEnv>, options: BuilderOptions): void {
  const { builder } = options.files;
  const cache = createAnswerCache<Answer>(16 * 1024 * 1024);

  app.get('/partners', async (c) => {
    const language = negotiatedLanguage(c);
    c.set('language', language);
    const { search } = new URL(c.req.url);
    return c.body(null, 302, {
      ...publicHeaders,
      location: `${c.var.base}/partners/${language.locale.tag}${search}`,
      'cache-control': 'no-cache',
      vary: 'Accept-Language',
    });
  });

  app.get('/partners/scripts/:name', async (c) => {
    if (c.req.param('name') !== builder.name) return problem(c, 'notFound');
    const known = cache.get(builder.name);
    const made =
      known ?? makeTextAnswer(builder.read(), 'text/javascript; charset=utf-8', immutable);
    cache.set(builder.name, made);
    return send(c, made);
  });

  app.get('/partners/:locale', async (c) => {
    const { snapshot, base } = c.var;
    const wanted = c.req.param('locale');
    const match = snapshot.matcher.match(wanted);
    if (match === undefined) return refuse(c, wanted);
    const { tag } = match.locale;
    if (tag !== wanted) return redirectToLocale(c, tag);
    c.set('language', { ...match, from: 'path' });

    const view = await viewOf(c);
    const choice = await readKnownChoice(c, view);
    const mayFrame = await mayBeFramed(c, choice, options);
    const key = JSON.stringify([snapshot.hash, base, tag, choice, mayFrame]);
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const { makeBuilder } = await import('../builder/make-builder.ts');
    const made = await makeBuilder(c, view, choice, mayFrame, options);
    cache.set(key, made);
    return send(c, made);
  });

  async function refuse(c: Context<AppEnv>, wanted: string): Promise<Response> {
    c.set('unknownLocale', wanted);
    c.set('language', negotiatedLanguage(c));
    const { refuseLocale } = await import('../builder/make-builder.ts');
    return refuseLocale(c, options.clinic);
  }
}

/** Whether a frame with the chosen name of a partner is shown on any site. */
async function mayBeFramed(
  c: Context<AppEnv>,
  { way, partner }: Choice,
  { framing, partners }: BuilderOptions,
): Promise<boolean> {
  if (way !== 'frame' || framing === 'all') return true;
  const found = partner === undefined ? undefined : await partners.find(partner, c.var.deadline);
  return found?.status === 'active';
}

/** A topic that there is not is none: what answers are remembered by is no longer than names that we know. */
async function readKnownChoice(c: Context<AppEnv>, { topics }: View): Promise<Choice> {
  const tags = c.var.snapshot.release.locales.map(({ tag }) => tag);
  const choice = readChoice(new URL(c.req.url).searchParams, tags);
  const [entry] = choice.topic === undefined ? [] : await topics.find([choice.topic]);
  return { ...choice, topic: entry?.id };
}
