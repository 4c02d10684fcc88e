import { html, raw } from 'hono/html';
import { style } from '../../shared/formats/html-style.ts';
import type { PageLanguage } from '../../shared/formats/topic-page.ts';
import type { Notice } from '../../shared/i18n/notice.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

/** A topic, as a page of what was found shows it. */
export interface FoundTopic extends PageLanguage {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** What a reader must be told, in the reader's own language. */
  readonly told: readonly string[];
}

/** A place to go on to. */
export interface WayOn {
  readonly href: string;
  readonly words: string;
  /** The language that it leads to, where it is another. */
  readonly language?: PageLanguage;
}

/** What a page of a code's topics is written from. */
export interface FoundPage {
  readonly own: PageLanguage;
  readonly topics: readonly FoundTopic[];
  /** Where to look on where nothing was found. */
  readonly ways: readonly WayOn[];
  readonly languages: readonly WayOn[];
  readonly notice: Notice;
  readonly t: Translate;
}

/** Writes a page without scripts, for people whom a record system has sent. */
export async function writeFoundPage(page: FoundPage): Promise<string> {
  const { own, topics, ways, languages, notice, t } = page;
  const title = t('infobutton.title');
  const written = await html`<!doctype html>
    <html lang="${own.tag}" dir="${own.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1 id="page-title">${title}</h1>
          <p class="kind">
            ${topics.length === 0 ? t('infobutton.none') : t('infobutton.found', { count: topics.length })}
          </p>
          ${topics.map((topic) => writeTopic(topic, own))}
          ${topics.length === 0 && html`<nav aria-labelledby="page-title">${writeWays(ways)}</nav>`}
          <aside aria-labelledby="page-help">
            <h2 id="page-help">${notice.title}</h2>
            <p>${notice.text}</p>
          </aside>
          <nav aria-labelledby="page-languages" class="languages">
            <h2 id="page-languages">${t('page.languages')}</h2>
            ${writeWays(languages)}
          </nav>
        </main>
      </body>
    </html> `;
  return written.toString();
}

function writeTopic({ tag, dir, href, title, summary, told }: FoundTopic, own: PageLanguage) {
  return html`<article lang="${tag}" dir="${dir}">
    <h2><a href="${href}">${title}</a></h2>
    ${told.map((words) => html`<p class="told" lang="${own.tag}" dir="${own.dir}">${words}</p> `)}
    <p>${summary}</p>
  </article> `;
}

function writeWays(ways: readonly WayOn[]) {
  return html`<ul>
    ${ways.map(({ href, words, language }) =>
      language === undefined
        ? html`<li><a href="${href}">${words}</a></li> `
        : html`<li>
            <a
              href="${href}"
              hreflang="${language.tag}"
              lang="${language.tag}"
              dir="${language.dir}"
              >${words}</a
            >
          </li> `,
    )}
  </ul>`;
}
