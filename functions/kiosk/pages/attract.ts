import { html } from 'hono/html';
import { translationEnvelope } from '../../shared/http/envelope.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Scene } from '../scene.ts';
import type { ShelfLocale } from '../shelf/shelf.ts';
import { pageNotice } from './help.ts';
import { icon } from './icon.ts';
import type { Html } from './page-content.ts';

/** A language with its words. */
export interface Greeting {
  readonly locale: ShelfLocale;
  readonly t: Translate;
}

/**
 * Greets in all languages in turn, each with its notice of language assistance and what must be told of its translation;
 * the whole screen leads on. Without motion they stand one below the other. The switch stops them (WCAG 2.2, 2.2.2).
 */
export function attract(scene: Scene, greetings: readonly Greeting[]): Html {
  const { shelf, place } = scene;
  return html`<div class="attract">
    <h1 class="unseen">${scene.t('kiosk.chooseLanguage')}</h1>
    <label class="pause"
      ><input type="checkbox" name="pause" autocomplete="off" />${icon(scene, 'pause')}<span
        >${scene.t('listen.pause')}</span
      ></label
    >
    <a class="greetings" href="${place.kiosk}/languages">
      ${greetings.map(({ locale, t }, index) => {
        const { title, text } = pageNotice(t, shelf.clinic);
        const { label } = translationEnvelope(locale.interface, t);
        return html`<span class="greeting turn-${index}" lang="${locale.tag}" dir="${locale.dir}"
          ><b>${t('kiosk.welcome')}</b><span class="begin">${t('kiosk.begin')}</span
          ><span class="notice"><b>${title}</b> ${text}</span>${
            label === undefined ? '' : html`<span class="made">${label}</span>`
          }</span
        > `;
      })}
    </a>
    <p class="names">
      ${greetings.map(
        ({ locale: { tag, autonym, dir } }) =>
          html`<a href="${place.kiosk}/${tag}" hreflang="${tag}" lang="${tag}" dir="${dir}"
            >${autonym}</a
          > `,
      )}
    </p>
  </div>`;
}
