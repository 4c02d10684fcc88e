import { html } from 'hono/html';
import type { Scene } from '../scene.ts';
import type { Html } from './page-content.ts';

/** Asks whether somebody is still there, before the screen starts over for the next person (WCAG 2.2, 2.2.1). */
export function idleWarning({ t, place }: Scene): Html {
  return html`<dialog
    id="idle"
    class="panel"
    aria-labelledby="idle-title"
    aria-describedby="idle-text"
  >
    <h2 id="idle-title">${t('idle.title')}</h2>
    <p id="idle-text">${t('idle.text')}</p>
    <p class="seconds" aria-hidden="true" data-show="seconds"></p>
    <p class="choices">
      <button type="button" class="main-choice" data-do="stay" autofocus>${t('idle.stay')}</button>
      <a class="button" href="${place.kiosk}/" data-do="start-over">${t('kiosk.startOver')}</a>
    </p>
  </dialog>`;
}
