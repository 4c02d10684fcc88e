import type { Context, Hono } from 'hono';
import { embed, type EmbedQuery } from '../../shared/api/embed-parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { Partner } from '../../shared/domain/partner.ts';
import { createAnswerCache } from '../../shared/http/answer-cache.ts';
import { send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { redirectToLocale } from '../../shared/http/language.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import type { ProblemName } from '../../shared/http/problem-type.ts';
import { queryReader } from '../../shared/http/query.ts';
import { negotiatedLanguage, type Language } from '../../shared/http/reader-language.ts';
import { viewOf } from '../../shared/http/view.ts';
import type { PartnerReader } from '../../shared/store/partner-reader.ts';
import type { ComponentFiles } from '../component-files.ts';
import { readEmbedPath, type EmbedPath } from '../embed/embed-path.ts';
import { describeSubject } from '../embed/describe-subject.ts';
import { formats } from '../embed/formats.ts';
import { refuseOnPage } from '../embed/framed-page.ts';
import type { Setting } from '../embed/setting.ts';

export interface EmbedOptions {
  readonly clinic: Clinic;
  readonly partners: PartnerReader;
  readonly files: ComponentFiles;
  readonly framing: 'registered' | 'all';
}

/**
 * `/embed/{locale}/{kind}/{slug}`, `/embed/{locale}/{kind}`, `/embed/{locale}/search`: what partners show on their pages. As
 * it is, it is a page for a frame; with `.json`, data for the component; with `.fragment.html`, a piece of HTML.
 */
export function addEmbeds(app: Hono<AppEnv>, options: EmbedOptions): void {
  const read = queryReader(embed);
  const cache = createAnswerCache<Answer>(32 * 1024 * 1024);

  app.get('/embed/*', async (c) => {
    const path = readEmbedPath(c.req.path.slice('/embed/'.length));
    const query = read(c);
    if ('invalid' in query) return refuseParameter(c, path, query.invalid);
    const partner = await partnerOf(c, query.values);
    const setting: Setting = { ...options, path, partner, query: query.values };
    const refuse = async (problem: ProblemName) => formats[path.format].refuse(c, problem, setting);

    const language = chooseLanguage(c, path, query.values, partner);
    if (language === 'unknown') return refuse('unknownLocale');
    if (language !== undefined) return redirectToLocale(c, language.tag);
    const { subject } = path;
    if (partner?.status === 'suspended') return refuse('suspended');
    if (subject === undefined) return refuse('unknownTopic');
    if (subject.type === 'topic' && c.var.snapshot.recalled.has(subject.id))
      return refuse('recalled');

    const key = keyOf(c, path, partner, query.key);
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const described = await describeSubject(c, await viewOf(c), subject, options.clinic);
    if (described === undefined) return refuse('unknownTopic');
    const made = await formats[path.format].make(c, described, setting);
    cache.set(key, made);
    return send(c, made);
  });

  async function refuseParameter(c: Context<AppEnv>, path: EmbedPath, parameter: string) {
    const partner = await partnerOf(c, { partner: c.req.query('partner') });
    chooseLanguage(c, path, {}, partner);
    return path.format === 'page'
      ? refuseOnPage(c, 'invalidParameter', { ...options, path, partner, query: {} }, parameter)
      : invalidParameter(c, parameter);
  }

  async function partnerOf(
    c: Context<AppEnv>,
    { partner }: EmbedQuery,
  ): Promise<Partner | undefined> {
    return partner === undefined ? undefined : options.partners.find(partner, c.var.deadline);
  }
}

/**
 * Sets the language that the request is answered in, in the order of who knows best: the path, an explicit parameter, the
 * browser, and the partner for readers who name none of ours.
 *
 * @returns the locale to send the reader on to, or a word where a language was named that we lack
 */
function chooseLanguage(
  c: Context<AppEnv>,
  { tag }: EmbedPath,
  query: EmbedQuery,
  partner: Partner | undefined,
): { readonly tag: string } | 'unknown' | undefined {
  const { matcher } = c.var.snapshot;
  c.set('language', unnamedLanguage(c, partner));
  const wanted = tag ?? query.locale;
  if (wanted === undefined) return undefined;
  const match = matcher.match(wanted);
  if (match === undefined) {
    c.set('unknownLocale', wanted);
    return 'unknown';
  }
  if (tag !== undefined && match.locale.tag !== tag) return match.locale;
  c.set('language', { ...match, from: tag === undefined ? 'query' : 'path' });
  return undefined;
}

/** The language of the browser; where it names none of ours, that of the partner. */
function unnamedLanguage(c: Context<AppEnv>, partner: Partner | undefined): Language {
  const negotiated = negotiatedLanguage(c);
  const { matcher } = c.var.snapshot;
  const own = partner?.locale === undefined ? undefined : matcher.match(partner.locale);
  if (own === undefined) return negotiated;
  // Servers ask for no language, or for any.
  const isAny = /^\*?$/.test(c.req.header('accept-language') ?? '');
  if (isAny) return { ...own, from: 'header' };
  // To who asked for another language, that of the partner is a fallback like ours.
  return negotiated.reason === 'fallback' ? { ...negotiated, locale: own.locale } : negotiated;
}

/** Everything that an answer depends on. */
function keyOf(
  c: Context<AppEnv>,
  path: EmbedPath,
  partner: Partner | undefined,
  query: string,
): string {
  const { snapshot, base, language } = c.var;
  const { from, requested, reason, locale } = language;
  return JSON.stringify([
    snapshot.hash,
    base,
    from,
    requested,
    reason,
    locale.tag,
    path,
    // A page in a frame is of one partner; what it says is not.
    ...(path.format === 'page' ? [partner, query] : []),
  ]);
}
