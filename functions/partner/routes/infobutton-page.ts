import type { Hono } from 'hono';
import { infobuttonPage } from '../../shared/api/infobutton-parameters.ts';
import { htmlPolicy } from '../../shared/formats/html.ts';
import { createAnswerCache } from '../../shared/http/answer-cache.ts';
import { makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { invalidParameter } from '../../shared/http/problem.ts';
import type { Values } from '../../shared/http/query.ts';
import { negotiatedLanguage } from '../../shared/http/reader-language.ts';
import { tolerantQueryReader } from '../../shared/http/tolerant-query.ts';
import { viewOf } from '../../shared/http/view.ts';
import { describePage } from '../infobutton/describe-page.ts';
import { findTopics } from '../infobutton/find-topics.ts';
import { givenParameters } from '../infobutton/given-parameters.ts';
import { isLasting } from '../infobutton/is-lasting.ts';
import { cacheControl, type InfobuttonOptions } from '../infobutton/options.ts';
import { requestedLanguage } from '../infobutton/requested-language.ts';
import { writeFoundPage } from '../infobutton/write-page.ts';

/** `/infobutton/page`: the same for people, in the language that is asked for, or else negotiated. */
export function addInfobuttonPage(
  app: Hono<AppEnv>,
  { clinic, licensed }: InfobuttonOptions,
): void {
  const read = tolerantQueryReader(infobuttonPage);
  const cache = createAnswerCache<Answer>(8 * 1024 * 1024);

  app.on('GET', ['/infobutton/page', '/application'], async (c) => {
    const { snapshot, base } = c.var;
    const given = givenParameters(c);
    const language = requestedLanguage(given, snapshot) ?? negotiatedLanguage(c);
    c.set('language', language);
    const query = read(given);
    if ('invalid' in query) return invalidParameter(c, query.invalid);

    const { from, reason, locale } = language;
    const key = [snapshot.hash, base, reason, locale.tag, query.key].join('\n');
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const view = await viewOf(c);
    const topics = await findTopics(c, view, query.values, licensed);
    const address = addressOf(base, query.values);
    const page = describePage(c, view, topics, address, clinic);
    const languages = [locale.tag, ...topics.map(({ served }) => served)];
    const made = makeTextAnswer(await writeFoundPage(page), 'text/html; charset=utf-8', {
      'content-language': [...new Set(languages)].join(', '),
      'content-security-policy': htmlPolicy,
      'cache-control': cacheControl,
      ...(from === 'header' ? { vary: 'Accept-Language' } : {}),
    });
    if (isLasting(topics.length)) cache.set(key, made);
    return send(c, made);
  });
}

/** @returns the page's address in a language, with the code and nothing else of the query */
function addressOf(base: string, query: Values<typeof infobuttonPage>): (tag: string) => string {
  return (tag) => {
    const kept = new URLSearchParams({
      'mainSearchCriteria.v.c': query['mainSearchCriteria.v.c'],
      'mainSearchCriteria.v.cs': query['mainSearchCriteria.v.cs'],
      'informationRecipient.languageCode.c': tag,
    });
    return `${base}/infobutton/page?${kept.toString()}`;
  };
}
