import type { Context, Hono } from 'hono';
import type { AnswerCache } from '../../shared/http/answer-cache.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { languageFromHeader, languageFromPath } from '../../shared/http/language.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import { queryReader, type Parameters, type Values } from '../../shared/http/query.ts';
import { viewOf, type View } from '../../shared/http/view.ts';
import {
  makeLocalizedAnswer,
  sendLocalized,
  type LocalizedAnswer,
  type LocalizedContent,
} from './localized-answer.ts';

/** Something that is served in every language. */
export interface Resource<P extends Parameters> {
  /** Hono's path below `/v1`, for the address that negotiates the language. */
  readonly path: string;
  /** Hono's path below `/v1/{locale}`, where it is another. */
  readonly canonicalPath?: string;
  /** The parameters that it takes, beside those of all. */
  readonly query: P;
  /** What of a request's header fields an answer depends on, beside the language. */
  readonly variant?: (c: Context<AppEnv>) => string;
  /** @returns undefined where there is no such thing */
  describe: (
    c: Context<AppEnv>,
    view: View,
    query: Values<P>,
  ) => Promise<LocalizedContent | undefined>;
  /** Answers where there is no such thing. */
  missing: (c: Context<AppEnv>, view: View, query: Values<P>) => Promise<Response>;
}

export type AddResource = <P extends Parameters>(resource: Resource<P>) => void;

/** Serves resources under both of their addresses: the one with its locale, and the one that negotiates. */
export function resourcesOf(app: Hono<AppEnv>, cache: AnswerCache<LocalizedAnswer>): AddResource {
  return ({ path, canonicalPath = path, query, variant = () => '', describe, missing }) => {
    const answerWith =
      (read: ReturnType<typeof queryReader<typeof query>>) =>
      async (c: Context<AppEnv>): Promise<Response> => {
        const own = read(c);
        if ('invalid' in own) return invalidParameter(c, own.invalid);
        const key = `${keyOf(c)}\n${variant(c)}\n${own.key}`;
        const known = cache.get(key);
        if (known !== undefined) return sendLocalized(c, known);

        const view = await viewOf(c);
        const content = await describe(c, view, own.values);
        if (content === undefined) return missing(c, view, own.values);
        const made = await makeLocalizedAnswer(c, content);
        cache.set(key, made);
        return sendLocalized(c, made);
      };
    app.get(
      `/v1${path}`,
      languageFromHeader(),
      answerWith(queryReader(query, ['strict', 'locale'])),
    );
    app.get(
      `/v1/:locale${canonicalPath}`,
      languageFromPath(),
      answerWith(queryReader(query, ['strict'])),
    );
  };
}

/** Everything that an answer depends on: two readers who share it get the same bytes. */
function keyOf(c: Context<AppEnv>): string {
  const { from, requested, reason, locale } = c.get('language');
  const release = c.get('snapshot').hash;
  return [release, c.get('base'), from, requested, reason, locale.tag, c.req.path].join('\n');
}
