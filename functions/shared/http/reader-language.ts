import type { Context } from 'hono';
import type { Negotiation } from '../domain/match-locale.ts';
import type { ReleaseLocale } from '../domain/release.ts';
import type { AppEnv } from './app-env.ts';

/** The language that a request is answered in, and how it was chosen. */
export interface Language extends Negotiation<ReleaseLocale> {
  /** What chose it: the path, an explicit `?locale=`, or the Accept-Language field. */
  readonly from: 'path' | 'query' | 'header';
}

/** The language of the Accept-Language field. */
export function negotiatedLanguage(c: Context<AppEnv>): Language {
  const choice = c.get('snapshot').matcher.negotiate(c.req.header('accept-language'));
  return { ...choice, from: 'header' };
}
