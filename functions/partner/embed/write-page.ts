import { html, raw } from 'hono/html';
import type { EmbeddedSearch, EmbedFrame } from './embed-data.ts';
import { pathOfSubject, type EmbedSubject } from './embed-path.ts';
import { pageStyle } from './page-style.ts';
import type { Theme } from '../look.ts';
import { writeTitle, type Level } from './write-fragment.ts';

type Html = ReturnType<typeof html>;

/** What a page in a frame is made of, beside what it shows. */
export interface FramedPage {
  readonly subject: EmbedSubject;
  readonly title: string;
  readonly titleIn: { readonly tag: string; readonly dir: string };
  readonly main: Html;
}

/** Where a page in a frame is, and how it looks there. */
export interface FrameSetting {
  readonly base: string;
  readonly theme: Theme;
  /** What was asked for beside the subject, to be kept where the language changes; with its question mark. */
  readonly query: string;
  /** Origins that are told the page's height, or `*`. */
  readonly origins: readonly string[];
  /** Address of the script that tells it. */
  readonly script: string;
}

/** A page for a frame on a partner's page: it works without scripts, and in the strictest sandbox. */
export async function writePage(
  frame: EmbedFrame | undefined,
  own: EmbedFrame['own'],
  { subject, title, titleIn, main }: FramedPage,
  { base, theme, query, origins, script }: FrameSetting,
): Promise<string> {
  const page = await html`<!doctype html>
    <html
      lang="${own.tag}"
      dir="${own.dir}"
      data-look="${theme.mode}"
      data-origins="${origins.join(' ')}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title lang="${titleIn.tag}" dir="${titleIn.dir}">${title}</title>
        ${frame === undefined ? '' : html`<link rel="canonical" href="${frame.href}" />`}
        ${raw(`<style>${pageStyle(theme)}</style>`)}
        <script type="module" src="${script}"></script>
      </head>
      <body>
        ${frame === undefined ? '' : languages(frame, subject, base, query)}
        <main>${main}</main>
      </body>
    </html>`;
  return page.toString();
}

/** The languages by their own names; a frame has little room, so that they open at a touch. */
function languages(
  { own, languages: all, words }: EmbedFrame,
  subject: EmbedSubject,
  base: string,
  query: string,
): Html {
  const path = pathOfSubject(subject);
  const now = all.find(({ tag }) => tag === own.tag)?.autonym ?? own.tag;
  return html`<details class="languages">
    <summary>${words.language}: ${now}</summary>
    <ul>
      ${all
        .filter(({ tag }) => tag !== own.tag)
        .map(
          ({ tag, dir, autonym }) =>
            html`<li>
              <a
                href="${base}/embed/${tag}${path}${query}"
                hreflang="${tag}"
                lang="${tag}"
                dir="${dir}"
                >${autonym}</a
              >
            </li> `,
        )}
    </ul>
  </details>`;
}

/** A form that leads to the search on our own pages. */
export function searchForm({ own, title, field, href, told }: EmbeddedSearch, level: Level): Html {
  return html`<search lang="${own.tag}" dir="${own.dir}">
    ${writeTitle(title, level)}
    <form action="${href}" target="_blank">
      <label>${field}<input name="q" type="search" required maxlength="100" /></label>
      <button>${title}</button>
    </form>
    ${told.map((words) => html`<p class="pain-care-told">${words}</p> `)}
  </search>`;
}

/** A word in the place of what cannot be shown. */
export function toldAlone(title: string, detail: string): Html {
  return html`${writeTitle(title, 1)}
    <p>${detail}</p>`;
}
