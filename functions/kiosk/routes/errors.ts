import type { Context, ErrorHandler } from 'hono';
import { writePlainProblem } from '../../shared/formats/plain-problem-page.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import type { Log } from '../../shared/http/request-log.ts';
import { StoreUnavailableError } from '../../shared/store/errors.ts';
import { placeOf } from '../place.ts';
import { pageFields } from '../policy.ts';

/** Errors as pages; the log hears everything, the reader nothing of the inside. */
export function answerPageErrors(log: Log): ErrorHandler<AppEnv> {
  return async function answerPageError(error, c) {
    log.error(error.message, { error });
    return error instanceof StoreUnavailableError
      ? unavailablePage(c)
      : c.body(await writePlainProblem('internalError', homeOf(c)), 500, fields);
  };
}

/** There is no release to make pages from. */
export async function unavailablePage(c: Context<AppEnv>): Promise<Response> {
  return c.body(await writePlainProblem('unavailable', homeOf(c)), 503, {
    ...fields,
    'retry-after': '5',
  });
}

function homeOf(c: Context<AppEnv>): string {
  const place = placeOf(c.get('base'));
  return c.req.path.startsWith('/read') ? `${place.read}/` : `${place.kiosk}/`;
}

const fields = {
  ...publicHeaders,
  ...pageFields,
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'en',
  'cache-control': 'no-store',
};
