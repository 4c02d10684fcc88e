import { html } from 'hono/html';
import type { Scene } from '../scene.ts';
import { icon } from './icon.ts';
import type { Html } from './page-content.ts';

/** How large and how strong, and with the screen off: what the script does. */
export function comfort(scene: Scene): Html {
  const { t } = scene;
  return html`<div popover id="comfort" class="panel" role="dialog" aria-labelledby="comfort-title">
      <h2 id="comfort-title">${t('comfort.title')}</h2>
      <p class="choices">
        ${button('larger', t('comfort.larger'))} ${button('smaller', t('comfort.smaller'))}
        ${button('contrast', t('comfort.contrast'), true)}
        ${button('screen-off', t('comfort.screenOff'))}
      </p>
      <p role="status" data-show="size" data-words="${t('comfort.size', { percent: '%' })}"></p>
      ${close(scene, 'comfort')}
    </div>
    <p class="screen-off" aria-live="assertive" data-words="${t('comfort.screenOffHelp')}"></p>`;

  function button(name: string, words: string, isSwitch = false) {
    return html`<button
      type="button"
      data-do="${name}"
      ${isSwitch ? html` aria-pressed="false"` : ''}
    >
      ${icon(scene, name)}<span>${words}</span>
    </button> `;
  }
}

/** The way out of a panel. */
export function close(scene: Scene, panel: string): Html {
  return html`<button
    type="button"
    class="close"
    popovertarget="${panel}"
    popovertargetaction="hide"
    autofocus
  >
    ${icon(scene, 'close')}<span>${scene.t('kiosk.close')}</span>
  </button>`;
}
