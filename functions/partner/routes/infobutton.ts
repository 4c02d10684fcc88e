import type { Context, Hono } from 'hono';
import { infobutton, responseTypes } from '../../shared/api/infobutton-parameters.ts';
import { writeAtomFeed } from '../../shared/formats/atom.ts';
import { createAnswerCache } from '../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import { tolerantQueryReader } from '../../shared/http/tolerant-query.ts';
import { viewOf, type View } from '../../shared/http/view.ts';
import { describeFeed, type InfobuttonQuery } from '../infobutton/describe-feed.ts';
import { findTopics } from '../infobutton/find-topics.ts';
import { givenParameters } from '../infobutton/given-parameters.ts';
import { isLasting } from '../infobutton/is-lasting.ts';
import { createEntryMaker, type MadeEntry } from '../infobutton/make-entry.ts';
import { cacheControl, type InfobuttonOptions } from '../infobutton/options.ts';
import { requestedLanguage, sourceLanguage } from '../infobutton/requested-language.ts';
import { writeJson } from '../infobutton/write-json.ts';
import { addInfobuttonPage } from './infobutton-page.ts';

/**
 * `/infobutton`: what there is to read about a code, for record systems (HL7 Infobutton, URL-based), and the same where a
 * system looks for it that is configured for MedlinePlus Connect: `/service`, and for people `/application`.
 */
export function addInfobutton(app: Hono<AppEnv>, options: InfobuttonOptions): void {
  const { clinic, licensed } = options;
  const read = tolerantQueryReader(infobutton);
  const makeEntry = createEntryMaker(clinic);
  const cache = createAnswerCache<Answer>(16 * 1024 * 1024);

  app.on('GET', ['/infobutton', '/service'], async (c) => {
    const { snapshot, base } = c.var;
    const given = givenParameters(c);
    c.set('language', requestedLanguage(given, snapshot) ?? sourceLanguage(snapshot));
    const query = read(given);
    if ('invalid' in query) return refuse(c, query.invalid);

    const { reason, locale } = c.var.language;
    const key = [snapshot.hash, base, reason, locale.tag, query.key].join('\n');
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const view = await viewOf(c);
    const topics = await findTopics(c, view, query.values, licensed);
    const entries = await Promise.all(topics.map(async (topic) => makeEntry(c, view, topic)));
    const made = await makeFeed(c, view, query.values, entries);
    if (isLasting(entries.length, query.values['mainSearchCriteria.v.dn'])) cache.set(key, made);
    return send(c, made);
  });
  addInfobuttonPage(app, options);

  async function makeFeed(
    c: Context<AppEnv>,
    view: View,
    query: InfobuttonQuery,
    made: readonly MadeEntry[],
  ): Promise<Answer> {
    const entries = made.map(({ entry }) => entry);
    const feed = describeFeed(c, view, query, entries, clinic);
    const { knowledgeResponseType: type } = query;
    const body =
      type === 'application/json'
        ? writeJson(feed, entries)
        : await writeAtomFeed(
            feed,
            made.map(({ xml }) => xml),
          );
    const languages = [feed.lang, ...entries.map(({ lang }) => lang ?? feed.lang)];
    return makeTextAnswer(body, `${type}; charset=utf-8`, {
      'content-language': [...new Set(languages)].join(', '),
      'cache-control': cacheControl,
    });
  }
}

async function refuse(c: Context<AppEnv>, parameter: string): Promise<Response> {
  const isType = parameter === 'knowledgeResponseType';
  return invalidParameter(c, parameter, isType ? { available: responseTypes } : {});
}
