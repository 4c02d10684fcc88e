import type { Hono } from 'hono';
import { createDeadline } from '../../shared/store/deadline.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import { queryReader } from '../../shared/http/query.ts';
import type { Log } from '../../shared/http/request-log.ts';
import type { ReleaseReader } from '../../shared/store/release-reader.ts';
import * as parameters from '../api/parameters.ts';

/** How long a health check waits for the database, in milliseconds. */
const patience = 1_000;

const headers = { ...publicHeaders, 'cache-control': 'no-store' };

/** `/health`: whether readers are answered. A release in memory serves them while the database is away. */
export function addHealth(app: Hono<AppEnv>, reader: ReleaseReader, log: Log): void {
  const read = queryReader(parameters.none);
  app.get('/health', async (c) => {
    const query = read(c);
    if ('invalid' in query) return invalidParameter(c, query.invalid);
    const snapshot = await reader.current(createDeadline(patience)).catch((error: unknown) => {
      log.warn('The live release cannot be read', { error });
      return undefined;
    });
    if (snapshot === undefined)
      return c.json({ status: 'unavailable' }, 503, { ...headers, 'retry-after': '5' });
    const status = reader.isStale() ? 'stale' : 'ok';
    return c.json({ status, release: snapshot.hash }, 200, headers);
  });
}
