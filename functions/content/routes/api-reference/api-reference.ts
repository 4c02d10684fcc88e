import type { Hono } from 'hono';
import type { AnswerCache } from '../../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../../shared/http/answer.ts';
import type { AppEnv } from '../../../shared/http/app-env.ts';
import { problem } from '../../../shared/http/problem.ts';
import type { ScriptFolder } from './script-folder.ts';
import { quietScript, startScript } from './scripts.ts';
import { referencePage } from './page.ts';

/**
 * Only what comes from here is loaded, and nothing is sent elsewhere (CSP Level 3). Scalar sets styles as it runs, and
 * masks its icons with images in the style sheet.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Scripts change with a deployment only. */
const scriptFields = { 'cache-control': 'public, max-age=86400' };

/** `/docs`: the reference, made of the description by Scalar, all of it served from here. */
export function addApiReference(
  app: Hono<AppEnv>,
  folder: ScriptFolder,
  cache: AnswerCache<Answer>,
): void {
  app.get('/docs', async (c) => {
    const body = String(await referencePage(c.var.base));
    const fields = { 'content-language': 'en', 'content-security-policy': policy };
    return send(c, makeTextAnswer(body, 'text/html; charset=utf-8', fields));
  });

  app.get('/docs/scripts/:name{.+}', async (c) => {
    const name = c.req.param('name');
    const known = cache.get(name);
    if (known !== undefined) return send(c, known);
    const body = own.get(name) ?? (await folder.read(name));
    if (body === undefined) return problem(c, 'notFound');
    const made = makeTextAnswer(body, 'text/javascript; charset=utf-8', scriptFields);
    cache.set(name, made);
    return send(c, made);
  });
}

const own = new Map([
  ['quiet.js', quietScript],
  ['start.js', startScript],
]);
