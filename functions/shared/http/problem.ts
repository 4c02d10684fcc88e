import type { Context } from 'hono';
import { english, translatorFor, type Translate } from '../i18n/translator.ts';
import type { AppEnv } from './app-env.ts';
import { problemStatus, problemTypeOf, type ProblemName } from './problem-type.ts';
import { publicHeaders } from './public-headers.ts';
import { negotiatedLanguage } from './reader-language.ts';

export interface ProblemOptions {
  /** Members beside the standard ones (RFC 9457 §3.2): what exists, for instance. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** Name of the parameter that cannot be used. */
  readonly parameter?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with a problem (RFC 9457), its title in the reader's language as far as that is known. */
export async function problem(
  c: Context<AppEnv>,
  name: ProblemName,
  { extensions, parameter = '', headers }: ProblemOptions = {},
): Promise<Response> {
  const { t, tag, isNegotiated } = await readersLanguage(c);
  const body = {
    type: problemTypeOf(name),
    title: t(`problems.${name}.title`),
    status: problemStatus[name],
    detail: t(`problems.${name}.detail`, { parameter }),
    ...extensions,
  };
  return c.body(JSON.stringify(body), problemStatus[name], {
    ...publicHeaders,
    'content-type': 'application/problem+json',
    'content-language': tag,
    'cache-control': 'no-store',
    ...(isNegotiated ? { vary: 'Accept-Language' } : {}),
    ...headers,
  });
}

/** Refuses a parameter by its name. */
export async function invalidParameter(
  c: Context<AppEnv>,
  parameter: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  return problem(c, 'invalidParameter', { parameter, extensions: { parameter, ...extensions } });
}

/** A problem must be answered even where the language's own strings cannot be read: then it is in English. */
async function readersLanguage(
  c: Context<AppEnv>,
): Promise<{ t: Translate; tag: string; isNegotiated: boolean }> {
  const snapshot = c.get('snapshot') as AppEnv['Variables']['snapshot'] | undefined;
  if (snapshot === undefined) return { t: english, tag: 'en', isNegotiated: false };
  const known = c.get('language') as AppEnv['Variables']['language'] | undefined;
  const { locale, from } = known ?? negotiatedLanguage(c);
  const isNegotiated = from === 'header';
  try {
    const { strings } = await snapshot.locale(locale, c.var.deadline);
    return { t: translatorFor(strings, locale), tag: locale.tag, isNegotiated };
  } catch {
    return { t: english, tag: 'en', isNegotiated };
  }
}
