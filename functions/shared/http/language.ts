import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';
import { publicHeaders } from './public-headers.ts';
import { negotiatedLanguage } from './reader-language.ts';

/**
 * Takes the locale from the path's `:locale`. A tag that means one of our locales under another name is sent to the
 * canonical path for good; one in a language or script that we lack is not found.
 */
export function languageFromPath(): MiddlewareHandler<AppEnv, '/:locale'> {
  return async function languageFromPathMiddleware(c, next) {
    const wanted = c.req.param('locale');
    const { matcher } = c.get('snapshot');
    const match = matcher.match(wanted);
    if (match === undefined) return unknownLocale(c, wanted);
    const { tag } = match.locale;
    if (tag !== wanted) return redirectToLocale(c, tag);
    c.set('language', { ...match, from: 'path' });
    return next();
  };
}

/** Chooses the locale by `?locale=`, an explicit choice, or else by Accept-Language. */
export function languageFromHeader(): MiddlewareHandler<AppEnv> {
  return async function languageFromHeaderMiddleware(c, next) {
    const explicit = c.req.query('locale');
    if (explicit === undefined) {
      c.set('language', negotiatedLanguage(c));
      return next();
    }
    const match = c.get('snapshot').matcher.match(explicit);
    if (match === undefined) return unknownLocale(c, explicit);
    c.set('language', { ...match, from: 'query' });
    return next();
  };
}

/** Refuses a language that we lack, and tells those that we have. */
export async function unknownLocale(c: Context<AppEnv>, wanted: string): Promise<Response> {
  c.set('unknownLocale', wanted);
  const { locales } = c.get('snapshot').release;
  return problem(c, 'unknownLocale', {
    extensions: { available: locales.map(({ tag, autonym }) => ({ locale: tag, autonym })) },
  });
}

export function redirectToLocale(c: Context<AppEnv>, tag: string): Response {
  const { pathname, search } = new URL(c.req.url);
  const [, version, , ...rest] = pathname.split('/');
  const path = [version, tag, ...rest].join('/');
  return c.body(null, 308, {
    ...publicHeaders,
    location: `${c.get('base')}/${path}${search}`,
    'cache-control': 'public, max-age=86400',
  });
}
