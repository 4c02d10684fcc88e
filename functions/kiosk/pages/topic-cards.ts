import { html } from 'hono/html';
import { addressOf, languageOf, type Scene } from '../scene.ts';
import type { ShelfTopic } from '../shelf/shelf.ts';
import { picture } from './icon.ts';
import type { Html } from './page-content.ts';

/** A list of topics to choose from, each in the language that its text is in. */
export function topicCards(scene: Scene, topics: readonly ShelfTopic[]): Html {
  return html`<ul class="cards">
    ${topics.map((topic) => card(scene, topic))}
  </ul>`;
}

function card(scene: Scene, { id, kind, title, summary, served }: ShelfTopic) {
  const { tag, dir } = languageOf(scene, served);
  const foreign = tag === scene.locale.tag ? '' : html` lang="${tag}" dir="${dir}"`;
  const drawn = kind === 'treatments' ? picture(scene, id.slice(id.indexOf('/') + 1)) : '';
  return html`<li><a class="card" href="${addressOf(scene, `/${id}`)}">${drawn}<span${foreign}><b>${title}</b><span>${summary}</span></span></a></li>\n`;
}

/** Places to go on to, as tiles with a drawing. */
export function tiles(scene: Scene, places: readonly Tile[]): Html {
  return html`<ul class="tiles">
    ${places.map(
      ({ path, drawing, title, summary }) =>
        html`<li>
          <a class="tile" href="${addressOf(scene, path)}"
            >${picture(scene, drawing)}<span
              ><b>${title}</b>${summary === undefined ? '' : html`<span>${summary}</span>`}</span
            ></a
          >
        </li> `,
    )}
  </ul>`;
}

export interface Tile {
  /** Below the locale. */
  readonly path: string;
  readonly drawing: string;
  readonly title: string;
  readonly summary?: string | undefined;
}
