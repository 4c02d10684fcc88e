import type { Hono } from 'hono';
import { makeAnswer } from '../../shared/http/answer.ts';
import { StoreUnavailableError } from '../../shared/store/errors.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { Ask } from '../api/describe-api.ts';
import type { AddPlainResource } from './plain-resource.ts';

/** `/openapi.json`: the description of the API, with the live release's own answers as examples. */
export function addApiDescription(app: Hono<AppEnv>, add: AddPlainResource): void {
  add('/openapi.json', async (c) => {
    const { base } = c.var;
    const ask: Ask = async (path) => {
      const response = await app.request(path, {}, { base, isOwn: true });
      // A bad moment must not be remembered as long as the release is live.
      if (response.status >= 500) throw new StoreUnavailableError();
      return { status: response.status, body: await response.json() };
    };
    const { describeApi } = await import('../api/describe-api.ts');
    return makeAnswer(await describeApi(base, ask), {});
  });
}
