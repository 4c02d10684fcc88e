import type { Hono } from 'hono';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';
import { isPlainPath } from '../../functions/shared/http/plain-path.ts';

/** The functions' apps. */
export interface Apps {
  readonly content: Hono<AppEnv>;
  readonly kiosk: Hono<AppEnv>;
  readonly partner: Hono<AppEnv>;
}

/** The functions that take all paths below a first segment, as the stack has them; the content function takes the rest. */
export const segments: Readonly<Record<string, keyof Apps>> = {
  kiosk: 'kiosk',
  read: 'kiosk',
  application: 'partner',
  embed: 'partner',
  infobutton: 'partner',
  oembed: 'partner',
  partners: 'partner',
  'robots.txt': 'partner',
  service: 'partner',
  'sitemap.xml': 'partner',
};

/**
 * Gives a request to the function that the gateway would give it to, and refuses what the gateway's adapter refuses.
 *
 * @param path as it was asked for: a `Request` has tidied its own up already
 */
export async function routeRequest(apps: Apps, request: Request, path: string): Promise<Response> {
  if (!isPlainPath(path)) return new Response(null, { status: 400 });
  const [, first = ''] = path.split('/');
  return apps[Object.hasOwn(segments, first) ? (segments[first] ?? 'content') : 'content'].fetch(
    request,
  );
}
