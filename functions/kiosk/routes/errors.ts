import type { Context, ErrorHandler } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import type { Log } from '../../shared/http/request-log.ts';
import { StoreUnavailableError } from '../../shared/store/errors.ts';
import { errorPage } from '../pages/error-page.ts';

/** Errors as pages; the log hears everything, the reader nothing of the inside. */
export function answerPageErrors(log: Log): ErrorHandler<AppEnv> {
  return async function answerPageError(error, c) {
    log.error(error.message, { error });
    return error instanceof StoreUnavailableError
      ? unavailablePage(c)
      : c.body(await errorPage('internalError'), 500, fields);
  };
}

/** There is no release to make pages from. */
export async function unavailablePage(c: Context<AppEnv>): Promise<Response> {
  return c.body(await errorPage('unavailable'), 503, { ...fields, 'retry-after': '5' });
}

const fields = {
  ...publicHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'en',
  'cache-control': 'no-store',
};
