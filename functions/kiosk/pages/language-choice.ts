import { html } from 'hono/html';
import { addressOf, type Scene } from '../scene.ts';
import type { Html } from './page-content.ts';

/** By script, then by name: everybody looks for their own. */
const byName = new Intl.Collator('en');

/** All languages by their own names; no flags, for a flag is a country's (W3C). */
export function languageChoice(scene: Scene, path: string): Html {
  const locales = scene.shelf.locales.toSorted((one, other) =>
    byName.compare(one.autonym, other.autonym),
  );
  return html`<h1>${scene.t('kiosk.chooseLanguage')}</h1>
    <ul class="languages">
      ${locales.map(({ tag, dir, autonym }) => {
        const isOwn = tag === scene.locale.tag;
        return html`<li>
          <a
            class="tile"
            href="${addressOf(scene, path, tag)}"
            hreflang="${tag}"
            lang="${tag}"
            dir="${dir}"
            ${isOwn ? html` aria-current="true"` : ''}
            ><b>${autonym}</b></a
          >
        </li> `;
      })}
    </ul>`;
}
