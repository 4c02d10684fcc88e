import type { Hono } from 'hono';
import type { AnswerCache } from '../../shared/http/answer-cache.ts';
import { makeBinaryAnswer, makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { problem } from '../../shared/http/problem.ts';
import type { AssetFolder } from '../asset-folder.ts';

/** A name changes with what the file holds: nobody need ask again (RFC 8246). */
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The worker keeps its address, and is asked for anew each time; it may load and ask what is ours. */
const workerFields = {
  'cache-control': 'no-cache',
  'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
};

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** `/kiosk/assets/{name}` and `/kiosk/worker.js`: the files that pages use, with the build's names. */
export function addAssets(
  app: Hono<AppEnv>,
  folder: AssetFolder,
  cache: AnswerCache<Answer>,
): void {
  app.get('/kiosk/assets/:name{.+}', async (c) => {
    const name = c.req.param('name');
    const answer = await answerOf(name, immutable);
    return answer === undefined ? problem(c, 'notFound') : send(c, answer);
  });

  app.get('/kiosk/worker.js', async (c) => {
    const answer = await answerOf('worker.js', workerFields);
    return answer === undefined ? problem(c, 'notFound') : send(c, answer);
  });

  async function answerOf(
    name: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Answer | undefined> {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const bytes = await folder.read(name);
    if (bytes === undefined) return undefined;
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    const made =
      type === undefined
        ? makeBinaryAnswer(bytes, name, 'font/woff2', fields)
        : makeTextAnswer(new TextDecoder().decode(bytes), type, fields);
    cache.set(name, made);
    return made;
  }
}
