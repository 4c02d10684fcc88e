import { html } from 'hono/html';
import { kindOf, type Block } from '../../shared/domain/topic.ts';
import type { TopicPage } from '../../shared/formats/topic-page.ts';

/**
 * Writes a topic as a piece of HTML for another's page: what a reader must be told first, then the whole text, and for a
 * condition the ways to its treatments. It has no classes, styles or scripts, and says its own language and direction.
 */
export async function writeSummary(page: TopicPage): Promise<string> {
  const { own, served, summary, sections, fallback, label, t } = page;
  const told = [fallback, label].filter((words) => words !== undefined);
  const written = await html`<div lang="${served.tag}" dir="${served.dir}">
    ${told.map((words) => html`<p lang="${own.tag}" dir="${own.dir}"><em>${words}</em></p>`)}
    <p>${summary}</p>
    ${sections.map(
      ({ heading, blocks }) =>
        html`<h3>${heading}</h3>
          ${blocks.map(writeBlock)}`,
    )}
    ${
      treatmentsOf(page).length > 0 &&
      html`<h3 lang="${own.tag}" dir="${own.dir}">${t('infobutton.treatments')}</h3>
        <ul>
          ${treatmentsOf(page).map(
            ({ href, title, tag, dir }) =>
              html`<li>
                <a href="${href}" hreflang="${tag}" lang="${tag}" dir="${dir}">${title}</a>
              </li>`,
          )}
        </ul>`
    }
  </div>`;
  // Markup is escaped once more in a feed: spaces between the elements would be a third of it.
  return written.toString().replaceAll(/>\s+</g, '><');
}

function treatmentsOf({ id, related }: TopicPage) {
  return kindOf(id) === 'conditions'
    ? related.filter((other) => kindOf(other.id) === 'treatments')
    : [];
}

function writeBlock(block: Block) {
  if (block.type === 'list')
    return html`<ul>
      ${block.items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<p>${block.text}</p>`;
}
