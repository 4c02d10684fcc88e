import { html, raw } from 'hono/html';
import { kindOf, type Block } from '../domain/topic.ts';
import { formatDate } from '../i18n/date.ts';
import { style } from './html-style.ts';
import { pagePolicy } from './page-policy.ts';
import type { TopicPage } from './topic-page.ts';

export const htmlPolicy = pagePolicy(style);

/** Writes a topic as a page without scripts, for people and for sites that show it as it is. */
export async function writeHtml(page: TopicPage): Promise<string> {
  const { title, summary, sections, terms, fallback, label, notice, own, served, t } = page;
  const { reviewedAt } = page.translation;
  // To search engines, a page whose text is in another language is the one of that language.
  const canonical = page.versions.find(({ tag }) => tag === served.tag)?.href ?? page.self;
  const document = await html`<!doctype html>
    <html lang="${own.tag}" dir="${own.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang="${served.tag}" dir="${served.dir}">${title}</title>
        <meta name="description" content="${summary}" />
        <link rel="canonical" href="${canonical}" />
        ${page.versions.map(({ tag, href }) => html`<link rel="alternate" hreflang="${tag}" href="${href}" /> `)}
        <link rel="alternate" hreflang="x-default" href="${page.negotiated}" />
        ${page.oembed && html`<link rel="alternate" type="application/json+oembed" href="${page.oembed}" title="${title}" />`}
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <p class="kind">${t(`kinds.${kindOf(page.id)}.title`)}</p>
          <article lang="${served.tag}" dir="${served.dir}">
            <h1>${title}</h1>
            ${[fallback, label].map((told) => told && html`<p class="told" lang="${own.tag}" dir="${own.dir}">${told}</p> `)}
            <p class="summary">${summary}</p>
            ${sections.map(
              ({ id, heading, blocks }) =>
                html`<section aria-labelledby="${id}">
                  <h2 id="${id}">${heading}</h2>
                  ${blocks.map(writeBlock)}
                </section> `,
            )}${
              terms.length > 0 &&
              html`<section aria-labelledby="page-words">
                <h2 id="page-words">${page.servedT('glossary.title')}</h2>
                <dl>
                  ${terms.map(
                    ({ term, definition }) =>
                      html`<dt>${term}</dt>
                        <dd>${definition}</dd> `,
                  )}
                </dl>
              </section> `
            }
          </article>
          ${
            page.related.length > 0 &&
            html`<nav aria-labelledby="page-related">
              <h2 id="page-related">${t('page.related')}</h2>
              <ul>
                ${page.related.map(({ href, title: name, tag, dir }) => html`<li><a href="${href}" hreflang="${tag}" lang="${tag}" dir="${dir}">${name}</a></li> `)}
              </ul>
            </nav> `
          }
          <aside aria-labelledby="page-help">
            <h2 id="page-help">${notice.title}</h2>
            <p>${notice.text}</p>
          </aside>
          <nav aria-labelledby="page-languages" class="languages">
            <h2 id="page-languages">${t('page.languages')}</h2>
            <ul>
              ${page.versions
                .filter(({ tag }) => tag !== own.tag)
                .map(
                  ({ tag, dir, autonym, href }) =>
                    html`<li>
                      <a href="${href}" hreflang="${tag}" lang="${tag}" dir="${dir}">${autonym}</a>
                    </li> `,
                )}
            </ul>
          </nav>
        </main>
        <footer>
          ${reviewedAt && html`<p>${t('page.reviewed', { date: formatDate(reviewedAt, own.tag) })}</p>`}
          ${writeClinic(page)}
        </footer>
      </body>
    </html> `;
  return document.toString();
}

function writeBlock(block: Block) {
  if (block.type === 'list')
    return html`<ul>
      ${block.items.map((item) => html`<li>${item}</li> `)}
    </ul> `;
  return html`<p class="${block.type}">${block.text}</p> `;
}

/** How to reach the clinic, each part kept in its own direction. */
function writeClinic({ clinic: { name, phone, address, website }, t }: TopicPage) {
  const parts = [
    name && html`<bdi>${name}</bdi>`,
    phone &&
      html`<a href="tel:${phone.replaceAll(/[^+\d]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`,
    address && html`<bdi>${address}</bdi>`,
    website && html`<a href="${website}"><bdi dir="ltr">${website}</bdi></a>`,
  ].filter((part) => part !== undefined);
  return (
    parts.length > 0 &&
    html`<address aria-label="${t('page.clinic')}">
      ${parts.map((part) => html`<p>${part}</p> `)}
    </address>`
  );
}
