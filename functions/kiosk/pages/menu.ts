import { html } from 'hono/html';
import { addressOf, type Scene } from '../scene.ts';
import { icon } from './icon.ts';
import type { Html, PageContent } from './page-content.ts';

/** The way home, up, and to another language, on every page. */
export function menu(scene: Scene, { path, up, isFirst }: PageContent): Html {
  const { mode, place, t } = scene;
  const languages = `/languages?for=${encodeURIComponent(path)}`;
  return html`<header>
    <nav class="menu" aria-label="${t('kiosk.menu')}">
      ${up === undefined ? '' : item(addressOf(scene, ''), 'home', t('kiosk.home'))}
      ${up === undefined || up === '' ? '' : item(addressOf(scene, up), 'back', t('kiosk.back'))}
      <span class="space"></span>
      <button type="button" popovertarget="comfort" class="scripted-only">
        ${icon(scene, 'comfort')}<span>${t('comfort.title')}</span>
      </button>
      ${item(addressOf(scene, languages), 'language', t('kiosk.language'))}
      ${mode === 'kiosk' && isFirst !== true ? item(`${place.kiosk}/`, 'start-over', t('kiosk.startOver')) : ''}
    </nav>
  </header>`;

  function item(href: string, name: string, words: string) {
    return html`<a class="item-${name}" href="${href}"
      >${icon(scene, name)}<span>${words}</span></a
    > `;
  }
}
