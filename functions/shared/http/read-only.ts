import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';
import { exposedFields } from './public-headers.ts';

/** What a read-only resource can be asked (RFC 9110 §10.2.1). */
const allowedMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Lets requests pass that read. It answers a browser that asks, before it reads from another site, whether it may
 * (Fetch, CORS protocol), and refuses the rest: nothing here can be changed from outside.
 */
export function readOnly(): MiddlewareHandler<AppEnv> {
  const preflight = cors({
    origin: '*',
    allowMethods: allowedMethods,
    allowHeaders: ['Accept-Language', 'If-None-Match'],
    exposeHeaders: exposedFields,
    maxAge: 86_400,
  });
  return async function readOnlyMiddleware(c, next) {
    const { method } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    if (method === 'OPTIONS') {
      c.header('allow', allowedMethods.join(', '));
      return preflight(c, next);
    }
    return problem(c, 'methodNotAllowed', {
      headers: { allow: allowedMethods.join(', ') },
      extensions: { allowed: allowedMethods },
    });
  };
}
