import { html } from 'hono/html';
import { addressOf, type Scene } from '../scene.ts';
import { figures, viewBox, type Figure } from './body-map.ts';
import type { Html } from './page-content.ts';

/** A drawing of the body whose parts are links; a list beside it says the same. */
export function regionMap(scene: Scene, path: string): Html {
  const { t, shelf } = scene;
  const names = new Map(
    shelf.regions.map((id) => [id, t(`regions.names.${id}`, { defaultValue: id })]),
  );
  return html`<div class="map">
      <svg class="body" viewBox="${viewBox}" role="group" aria-label="${t('body.map')}">
        ${figures.map((figure) => drawn(figure))}
      </svg>
      <p class="sides" aria-hidden="true">
        <span>${t('body.front')}</span><span>${t('body.back')}</span>
      </p>
    </div>
    <nav class="parts" aria-labelledby="parts">
      <h2 id="parts">${t('body.list')}</h2>
      <ul class="tiles">
        ${[...names].map(
          ([id, name]) =>
            html`<li>
              <a class="tile" href="${hrefOf(id)}"><b>${name}</b></a>
            </li> `,
        )}
      </ul>
    </nav>`;

  function hrefOf(region: string) {
    return addressOf(scene, `${path}/${region}`);
  }

  function drawn({ side, outline, details, shapes }: Figure) {
    const parts = [...names].map(([region, name]) => {
      const own = shapes.filter((shape) => shape.region === region);
      if (own.length === 0) return '';
      const words = `${name} (${t(`body.${side}`)})`;
      return html`<a href="${hrefOf(region)}" aria-label="${words}"
        >${own.map(({ d, touch }) => html`<path class="touch" d="${touch}"></path><path d="${d}"></path>`)}</a
      > `;
    });
    return html`<g class="figure"
      ><path class="outline" d="${outline}"></path
      ><path class="details" d="${details}"></path>${parts}</g
    > `;
  }
}
