import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { pagePolicy } from '../../shared/formats/page-policy.ts';
import { makeTextAnswer, type Answer } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { publicHeaders } from '../../shared/http/public-headers.ts';
import { viewOf, type View } from '../../shared/http/view.ts';
import type { Choice } from './choice.ts';
import { languageItems, writeDocument } from './document.ts';
import { gatherBuilder, type BuilderOptions } from './gather-builder.ts';
import { style } from './style.ts';
import { writeBuilder } from './write-builder.ts';

const htmlType = 'text/html; charset=utf-8';

export async function makeBuilder(
  c: Context<AppEnv>,
  view: View,
  choice: Choice,
  mayFrame: boolean,
  options: BuilderOptions,
): Promise<Answer> {
  const body = await writeBuilder(await gatherBuilder(c, view, choice, mayFrame, options));
  return makeTextAnswer(body, htmlType, pageFields(c));
}

/** A page in the reader's own language that names the languages that there are. */
export async function refuseLocale(c: Context<AppEnv>, clinic: Clinic): Promise<Response> {
  const { base, snapshot } = c.var;
  const { locales } = snapshot.release;
  const view = await viewOf(c);
  const items = languageItems(locales, (tag) => `${base}/partners/${tag}`);
  const body = await writeDocument(
    { view, clinic },
    {
      title: view.t('problems.unknownLocale.title'),
      summary: view.t('problems.unknownLocale.detail'),
      main: html`<ul class="choices">
        ${items}
      </ul>`,
    },
  );
  return c.body(body, 404, {
    ...publicHeaders,
    ...pageFields(c),
    'content-type': htmlType,
    'cache-control': 'no-store',
    vary: 'Accept-Language',
  });
}

function pageFields(c: Context<AppEnv>): Record<string, string> {
  const { base, language } = c.var;
  // Everything is ours: the component and the frames that are tried out, and what they show.
  const ours = base === '' ? "'self'" : `'self' ${new URL(base).origin}`;
  return {
    'content-language': language.locale.tag,
    'content-security-policy': pagePolicy(style, {
      scripts: ours,
      connections: ours,
      frames: ours,
      forms: ours,
    }),
  };
}
