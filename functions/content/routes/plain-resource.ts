import type { Context, Hono } from 'hono';
import type { AnswerCache } from '../../shared/http/answer-cache.ts';
import { send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import { queryReader } from '../../shared/http/query.ts';
import * as parameters from '../api/parameters.ts';

/** Serves something that a release says, the same to every reader. */
export type AddPlainResource = (
  path: string,
  make: (c: Context<AppEnv>) => Answer | Promise<Answer>,
) => void;

export function plainResourcesOf(app: Hono<AppEnv>, cache: AnswerCache<Answer>): AddPlainResource {
  const read = queryReader(parameters.none);
  return (path, make) => {
    app.get(path, async (c) => {
      const query = read(c);
      if ('invalid' in query) return invalidParameter(c, query.invalid);
      const key = [path, c.var.base, c.var.snapshot.hash].join('\n');
      const known = cache.get(key);
      if (known !== undefined) return send(c, known);
      const made = await make(c);
      cache.set(key, made);
      return send(c, made);
    });
  };
}
