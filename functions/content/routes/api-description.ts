import type { Hono } from 'hono';
import { makeAnswer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { Ask } from '../api/describe-api.ts';
import type { AddPlainResource } from './plain-resource.ts';

/** `/openapi.json`: the description of the API, with the live release's own answers as examples. */
export function addApiDescription(app: Hono<AppEnv>, add: AddPlainResource): void {
  add('/openapi.json', async (c) => {
    const { base } = c.var;
    const ask: Ask = async (path) => {
      const response = await app.request(path, {}, { base, isOwn: true });
      const isMeant = response.ok || response.status === 404;
      return isMeant ? response.json() : undefined;
    };
    const { describeApi } = await import('../api/describe-api.ts');
    return makeAnswer(await describeApi(base, ask), {});
  });
}
