import type { Context, Hono } from 'hono';
import { oembed } from '../../shared/api/oembed-parameters.ts';
import { createAnswerCache } from '../../shared/http/answer-cache.ts';
import { makeAnswer, send, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { unknownLocale } from '../../shared/http/language.ts';
import { invalidParameter, problem } from '../../shared/http/problem.ts';
import { tolerantQueryReader } from '../../shared/http/tolerant-query.ts';
import { viewOf } from '../../shared/http/view.ts';
import { pathOfSubject } from '../embed/embed-path.ts';
import { describeOembed, titleOf } from '../oembed/describe-oembed.ts';
import { frameQueryOf, sizeWithin } from '../oembed/frame.ts';
import { readPageAddress } from '../oembed/page-address.ts';
import type { EmbedOptions } from './embeds.ts';

/** `/oembed?url=…`: how sites that know nothing of us show a page of ours (oembed.com). Nobody's address is ever fetched. */
export function addOembed(
  app: Hono<AppEnv>,
  { clinic, partners, framing }: Omit<EmbedOptions, 'files'>,
): void {
  // Systems send what the specification does not name, such as `dnt`.
  const read = tolerantQueryReader(oembed);
  const cache = createAnswerCache<Answer>(4 * 1024 * 1024);

  app.get('/oembed', async (c) => {
    const { searchParams } = new URL(c.req.url);
    const query = read(searchParams);
    if ('invalid' in query) return invalidParameter(c, query.invalid);
    const { base, snapshot } = c.var;
    const page = readPageAddress(query.values.url, base);
    if (page === undefined) return problem(c, 'notFound');
    const match = snapshot.matcher.match(page.tag);
    if (match === undefined) return unknownLocale(c, page.tag);
    c.set('language', { ...match, from: 'query' });
    const { subject } = page;
    if (subject.type === 'topic' && snapshot.recalled.has(subject.id))
      return problem(c, 'recalled');

    const { tag } = match.locale;
    const address = `${base}/embed/${tag}${pathOfSubject(subject)}${frameQueryOf(page.query)}`;
    const size = sizeWithin(query.values);
    const frame = (await mayBeShown(c, page.query)) ? { address, size } : undefined;
    const key = JSON.stringify([snapshot.hash, base, address, frame]);
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);
    const titled = await titleOf(await viewOf(c), subject);
    if (titled === undefined) return problem(c, 'unknownTopic');
    const made = makeAnswer(await describeOembed(titled, frame, base, clinic), {
      'content-language': titled.lang,
    });
    cache.set(key, made);
    return send(c, made);
  });

  /** A frame that the browser would refuse to show is nothing to offer. */
  async function mayBeShown(c: Context<AppEnv>, query: URLSearchParams): Promise<boolean> {
    if (framing === 'all') return true;
    const partner = await partners.find(query.get('partner') ?? '', c.var.deadline);
    return partner?.status === 'active';
  }
}
