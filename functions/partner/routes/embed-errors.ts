import type { Context, ErrorHandler } from 'hono';
import { writePlainProblem } from '../../shared/formats/plain-problem-page.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { answerErrors } from '../../shared/http/errors.ts';
import { problem } from '../../shared/http/problem.ts';
import { problemStatus } from '../../shared/http/problem-type.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import type { Log } from '../../shared/http/request-log.ts';
import { StoreUnavailableError } from '../../shared/store/errors.ts';
import { readEmbedPath } from '../embed/embed-path.ts';

/** Errors as problems, and in a frame as pages: there a person reads them. */
export function answerPartnerErrors(log: Log): ErrorHandler<AppEnv> {
  const answerProblem = answerErrors(log);
  return async function answerPartnerError(error, c) {
    if (!isInFrame(c)) return answerProblem(error, c);
    log.error(error.message, { error });
    return plainPage(c, error instanceof StoreUnavailableError ? 'unavailable' : 'internalError');
  };
}

/** There is no release to answer from. */
export async function withoutRelease(c: Context<AppEnv>): Promise<Response> {
  return isInFrame(c)
    ? plainPage(c, 'unavailable')
    : problem(c, 'unavailable', { headers: { 'retry-after': '5' } });
}

function isInFrame(c: Context<AppEnv>): boolean {
  const { path } = c.req;
  return (
    path.startsWith('/embed/') && readEmbedPath(path.slice('/embed/'.length)).format === 'page'
  );
}

/** On any site, for it says nothing of ours. */
async function plainPage(
  c: Context<AppEnv>,
  name: 'unavailable' | 'internalError',
): Promise<Response> {
  return c.body(await writePlainProblem(name), problemStatus[name], {
    ...publicHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'en',
    'content-security-policy': "default-src 'none'; frame-ancestors *",
    'cache-control': 'no-store',
    'retry-after': '5',
  });
}
