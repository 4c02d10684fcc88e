import type { Context } from 'hono';
import { html } from 'hono/html';
import { pagePolicy } from '../../shared/formats/page-policy.ts';
import { makeTextAnswer, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { problemStatus, type ProblemName } from '../../shared/http/problem-type.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import { viewOf } from '../../shared/http/view.ts';
import type { Theme } from '../look.ts';
import type { Described } from './describe-subject.ts';
import type { EmbedFrame } from './embed-data.ts';
import { languageFields, languagesOf } from './language-fields.ts';
import { pageStyle } from './page-style.ts';
import type { Setting } from './setting.ts';
import { writeDescribed } from './write-described.ts';
import { toldAlone, writePage, type FramedPage } from './write-page.ts';

const htmlType = 'text/html; charset=utf-8';

/** A page for a frame. */
export async function makePage(
  c: Context<AppEnv>,
  described: Described,
  setting: Setting,
): Promise<Answer> {
  const { data } = described;
  const page = {
    title: data.title,
    titleIn: titleLanguage(described),
    main: writeDescribed(described, 1),
  };
  const body = await write(c, data, data.own, page, setting);
  return makeTextAnswer(body, htmlType, {
    ...languageFields(c, languagesOf(described)),
    'content-security-policy': policyOf(c, setting),
  });
}

/**
 * A plain word in the reader's language, in the frame's place.
 *
 * @param parameter name of the one that cannot be used
 */
export async function refuseOnPage(
  c: Context<AppEnv>,
  name: ProblemName,
  setting: Setting,
  parameter = '',
): Promise<Response> {
  const { t, language } = await viewOf(c);
  const { tag, dir } = language.locale;
  const title = t(`problems.${name}.title`);
  // What the frame cannot show may be on our own pages.
  const home = `${c.var.base}/read/${tag}`;
  const main = html`${toldAlone(title, t(`problems.${name}.detail`, { parameter }))}
    <p><a href="${home}" rel="noopener" target="_blank">${t('embed.open')}</a></p>`;
  const own = { tag, dir };
  const body = await write(c, undefined, own, { title, titleIn: own, main }, setting);
  return c.body(body, problemStatus[name], {
    ...publicHeaders,
    ...languageFields(c, [tag]),
    'content-type': htmlType,
    'content-security-policy': policyOf(c, setting),
    'cache-control': 'no-store',
  });
}

async function write(
  c: Context<AppEnv>,
  frame: EmbedFrame | undefined,
  own: EmbedFrame['own'],
  page: Omit<FramedPage, 'subject'>,
  setting: Setting,
): Promise<string> {
  const { base } = c.var;
  const { path, files } = setting;
  const subject = path.subject ?? { type: 'search' };
  return writePage(
    frame,
    own,
    { ...page, subject },
    {
      base,
      theme: themeOf(setting),
      query: queryOf(setting),
      origins: listenersOf(base, setting),
      script: `${base}/embed/v1/${files.current}/height.js`,
    },
  );
}

/** A partner's registered look, unless the frame's address names another. */
function themeOf({ partner, query }: Setting): Theme {
  return {
    mode: query.look ?? partner?.theme?.mode ?? 'auto',
    accent: query.accent ?? partner?.theme?.accent,
  };
}

function queryOf({ query: { partner, look, accent } }: Setting): string {
  const kept = new URLSearchParams({
    ...(partner === undefined ? {} : { partner }),
    ...(look === undefined ? {} : { look }),
    ...(accent === undefined ? {} : { accent: accent.slice(1) }),
  });
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}

/** The sites that may show the page: those of the partner; any where the clinic says so. */
function originsOf({ framing, partner }: Setting): readonly string[] {
  return framing === 'all' ? ['*'] : (partner?.origins ?? []);
}

/** Who is told the page's height: also our own page where partners try it out. */
function listenersOf(base: string, setting: Setting): readonly string[] {
  const origins = originsOf(setting);
  return base === '' || origins.includes('*') ? origins : [new URL(base).origin, ...origins];
}

/** Our own pages may show it too: the one where partners try it out. */
function policyOf(c: Context<AppEnv>, setting: Setting): string {
  const origins = originsOf(setting);
  const { base } = c.var;
  return pagePolicy(pageStyle(themeOf(setting)), {
    frameAncestors: origins.includes('*') ? '*' : ["'self'", ...origins].join(' '),
    scripts: "'self'",
    forms: base === '' ? "'self'" : new URL(base).origin,
  });
}

function titleLanguage(described: Described) {
  return described.type === 'topic' ? described.data.served : described.data.own;
}
