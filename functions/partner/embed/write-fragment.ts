import { html, raw } from 'hono/html';
import type { Block, Section } from '../../shared/domain/topic.ts';
import type { EmbeddedList, EmbeddedTopic, EmbedFrame } from './embed-data.ts';

type Html = ReturnType<typeof html>;

/** The level that headings start at: a page in a frame is one of its own, a piece of another has that one's title above it. */
export type Level = 1 | 2;

/** A topic as a piece of a page: no scripts, no styles, and classes for those of the page. */
export function topicFragment(topic: EmbeddedTopic, level: Level): Html {
  const { served, title, summary, sections, glossary } = topic;
  return html`<article class="pain-care" lang="${served.tag}" dir="${served.dir}">
    ${writeTitle(title, level)} ${tell(topic)}
    <p class="pain-care-summary">${summary}</p>
    ${sections.map((section) => writeSection(section, level))}
    ${
      glossary === undefined
        ? ''
        : html`<section>
            ${writeHeading(glossary.title, level)}
            <dl>
              ${glossary.terms.map(
                ({ term, definition }) =>
                  html`<dt>${term}</dt>
                    <dd>${definition}</dd> `,
              )}
            </dl>
          </section>`
    }
    ${foot(topic, topic.reviewed)}
  </article>`;
}

/** The topics of a kind, as links to our own pages. */
export function listFragment(list: EmbeddedList, level: Level): Html {
  const { own, title, items } = list;
  return html`<section class="pain-care" lang="${own.tag}" dir="${own.dir}">
    ${writeTitle(title, level)} ${tell(list)}
    <ul class="pain-care-list">
      ${items.map(
        ({ tag, dir, href, title: name, summary }) =>
          html`<li lang="${tag}" dir="${dir}">
            <a href="${href}">${name}</a>
            <p>${summary}</p>
          </li> `,
      )}
    </ul>
    ${foot(list, undefined)}
  </section>`;
}

/** What a reader must be told, in the reader's own language. */
function tell({ own, told }: EmbedFrame): Html[] {
  return told.map(
    (words) => html`<p class="pain-care-told" lang="${own.tag}" dir="${own.dir}">${words}</p> `,
  );
}

export function writeTitle(title: string, level: Level): Html {
  return html`<h${raw(`${level}`)} class="pain-care-title">${title}</h${raw(`${level}`)}>`;
}

function writeHeading(heading: string, level: Level): Html {
  const below = raw(`${level + 1}`);
  return html`<h${below}>${heading}</h${below}>`;
}

function writeSection({ heading, blocks }: Section, level: Level): Html {
  return html`<section>${writeHeading(heading, level)} ${blocks.map(writeBlock)}</section> `;
}

function writeBlock(block: Block): Html {
  if (block.type === 'list')
    return html`<ul>
      ${block.items.map((item) => html`<li>${item}</li> `)}
    </ul> `;
  return html`<p class="pain-care-${block.type}">${block.text}</p> `;
}

/** Whose text it is, when it was reviewed, and how to get help. */
function foot({ own, from, href, notice, words }: EmbedFrame, reviewed: string | undefined): Html {
  return html`<footer class="pain-care-foot" lang="${own.tag}" dir="${own.dir}">
    <p><b>${notice.title}</b><br />${notice.text}</p>
    ${reviewed === undefined ? '' : html`<p>${reviewed}</p>`}
    <p>
      ${from === undefined ? '' : html`${from} · `}<a href="${href}" rel="noopener" target="_blank"
        >${words.open}</a
      >
    </p>
  </footer>`;
}
