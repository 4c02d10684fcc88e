import { html } from 'hono/html';
import type { PageContent } from './page-content.ts';

/** A card in the place of a page, that says why it is not shown. */
export function toldAlone(
  title: string,
  text: string,
): Pick<PageContent, 'title' | 'alternates' | 'main'> {
  const main = html`<div class="card told-alone">
    <h1>${title}</h1>
    <p>${text}</p>
  </div>`;
  return { title, alternates: [], main };
}
