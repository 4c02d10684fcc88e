import type { Context, Hono } from 'hono';
import type { AnswerCache } from '../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { problem } from '../../shared/http/problem.ts';
import type { ComponentFiles } from '../component-files.ts';

const type = 'text/javascript; charset=utf-8';
/** A version never changes: pages name what it must be (Subresource Integrity). */
const forEver = 'public, max-age=31536000, immutable';

/**
 * `/embed/v1/{version}/embed.js`: the scripts that partners' pages load. Without a version in its path it is the newest one,
 * for those who would rather have corrections by themselves than name what the script must be.
 */
export function addComponentFiles(
  app: Hono<AppEnv>,
  files: ComponentFiles,
  cache: AnswerCache<Answer>,
): void {
  app.get('/embed/v1/:script', async (c) =>
    give(c, files.current, { 'cache-control': 'public, max-age=3600' }),
  );
  app.get('/embed/v1/:version/:script', async (c) =>
    give(c, c.req.param('version'), { 'cache-control': forEver }),
  );

  async function give(c: Context<AppEnv>, version: string, fields: Record<string, string>) {
    const { script = '' } = c.req.param();
    const key = [fields['cache-control'], version, script].join('\n');
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const text = files.read(version, script);
    if (text === undefined) return problem(c, 'notFound');
    const made = makeTextAnswer(text, type, fields);
    cache.set(key, made);
    return send(c, made);
  }
}
