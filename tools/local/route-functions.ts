import type { Hono } from 'hono';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';
import { isPlainPath } from '../../functions/shared/http/plain-path.ts';

/** The functions' apps. */
export interface Apps {
  readonly content: Hono<AppEnv>;
  readonly kiosk: Hono<AppEnv>;
}

/** Paths of the kiosk's function, as the gateway routes them. */
const kioskPath = /^\/(kiosk|read)(\/|$)/;

/**
 * Gives a request to the function that the gateway would give it to, and refuses what the gateway's adapter refuses.
 *
 * @param path as it was asked for: a `Request` has tidied its own up already
 */
export async function routeRequest(
  { content, kiosk }: Apps,
  request: Request,
  path: string,
): Promise<Response> {
  if (!isPlainPath(path)) return new Response(null, { status: 400 });
  return (kioskPath.test(path) ? kiosk : content).fetch(request);
}
