import type { Context, MiddlewareHandler } from 'hono';
import { createDeadline } from '../store/deadline.ts';
import type { ReleaseReader } from '../store/release-reader.ts';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';

export interface RequestContextOptions {
  /** Absolute URL that the service is known by, without a slash at its end; else the gateway's account. */
  readonly publicUrl?: string | undefined;
  /** How long a request waits for the database altogether, in milliseconds. */
  readonly patience?: number;
}

/** Sets what every answer needs to know of its request. */
export function requestContext({
  publicUrl,
  patience = 1_800,
}: RequestContextOptions): MiddlewareHandler<AppEnv> {
  return async function requestContextMiddleware(c, next) {
    // `c.env` is undefined where the app is called without bindings, whatever its type says.
    const { base = '' } = (c.env as AppEnv['Bindings'] | undefined) ?? {};
    c.set('base', publicUrl ?? base);
    c.set('deadline', createDeadline(patience));
    return next();
  };
}

/**
 * Gives the request the live release, whole until it ends.
 *
 * @param refuse answers where none was ever published
 */
export function liveRelease(
  reader: ReleaseReader,
  refuse: (c: Context<AppEnv>) => Response | Promise<Response> = async (c) =>
    problem(c, 'unavailable', { headers: { 'retry-after': '5' } }),
): MiddlewareHandler<AppEnv> {
  return async function liveReleaseMiddleware(c, next) {
    const snapshot = await reader.current(c.get('deadline'));
    if (snapshot === undefined) return refuse(c);
    c.set('snapshot', snapshot);
    return next();
  };
}
