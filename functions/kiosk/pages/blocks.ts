import { html } from 'hono/html';
import type { NamedTerm } from '../../shared/domain/release.ts';
import type { Block, Section } from '../../shared/domain/topic.ts';
import type { Html } from './page-content.ts';
import { explainedText, type TermMarker } from './terms.ts';

/** A section of a text, its medical words to be touched. */
export function section({ id, heading, blocks }: Section, marker: TermMarker): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${writeBlocks(blocks, marker)}
  </section> `;
}

export function writeBlocks(blocks: readonly Block[], marker: TermMarker): Html[] {
  return blocks.map((block) =>
    block.type === 'list'
      ? html`<ul>
          ${block.items.map((item) => html`<li>${explainedText(item, marker)}</li>`)}
        </ul> `
      : html`<p class="${block.type}">${explainedText(block.text, marker)}</p> `,
  );
}

/** What words mean, one after another. */
export function definitions(terms: readonly NamedTerm[]): Html {
  return html`<dl>
    ${terms.map(
      ({ term, definition }) =>
        html`<dt>${term}</dt>
          <dd>${definition}</dd> `,
    )}
  </dl>`;
}
