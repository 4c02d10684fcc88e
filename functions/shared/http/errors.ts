import type { ErrorHandler } from 'hono';
import { StoreUnavailableError } from '../store/errors.ts';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';
import type { Log } from './request-log.ts';

/** The one mapping from errors to answers: the log hears everything, the reader nothing of the inside. */
export function answerErrors(log: Log): ErrorHandler<AppEnv> {
  return async function answerError(error, c) {
    log.error(error.message, { error });
    return error instanceof StoreUnavailableError
      ? problem(c, 'unavailable', { headers: { 'retry-after': '5' } })
      : problem(c, 'internalError');
  };
}
