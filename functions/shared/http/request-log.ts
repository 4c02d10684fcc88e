import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv } from './app-env.ts';
import { demandOf, type DemandMetric } from './demand.ts';

/** Where log lines go: Powertools' logger, or anything like it. */
export interface Log {
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/**
 * Writes one line a request. It names the route, not the topic, and nothing of who asked: together with the gateway's
 * access log, too, it must not tie an address to a topic.
 *
 * @param metric makes a metric of which languages are asked for
 */
export function requestLog(
  log: Log,
  now: () => number,
  metric: DemandMetric = () => ({}),
): MiddlewareHandler<AppEnv> {
  return async function requestLogMiddleware(c, next) {
    const started = now();
    await next();
    if ((c.env as AppEnv['Bindings'] | undefined)?.isOwn === true) return;
    // Absent where the request was refused before they were known.
    const language = c.get('language') as Partial<AppEnv['Variables']>['language'];
    const snapshot = c.get('snapshot') as Partial<AppEnv['Variables']>['snapshot'];
    log.info('request', {
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      milliseconds: Math.round((now() - started) * 100) / 100,
      locale: language?.locale.tag,
      reason: language?.reason,
      release: snapshot?.hash.slice(0, 12),
      ...metric(demandOf(language, c.get('unknownLocale'))),
    });
  };
}

/** Says that readers are served an older release, for the live one cannot be read. */
export function warnOfStaleness(log: Log): (error: unknown) => void {
  return (error) => log.warn('The live release cannot be read; the last one is served', { error });
}
