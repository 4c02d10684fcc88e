import { html, raw } from 'hono/html';
import { translationEnvelope } from '../../shared/http/envelope.ts';
import { assetAddress, languageOf, takeHomeAddress, type Scene } from '../scene.ts';
import { comfort } from './comfort.ts';
import { embedLink, fontLinks, versionLinks } from './head-links.ts';
import { clinicAddress, help } from './help.ts';
import { idleWarning } from './idle-warning.ts';
import { menu } from './menu.ts';
import type { Html, PageContent } from './page-content.ts';

/** Everything around what a page says. */
export function writeDocument(scene: Scene, content: PageContent): Html {
  const { locale, mode, t, place } = scene;
  const { title, titleIn, description, main, topics, data, isFirst } = content;
  const titled = languageOf(scene, titleIn ?? locale.tag);
  // What is of the page's own words need not be said twice.
  const own = translationEnvelope(locale.interface, t).label;
  const label = own === content.label ? undefined : own;
  return html`<!doctype html>
    <html
      lang="${locale.tag}"
      dir="${locale.dir}"
      data-mode="${mode}"
      ${dataOf({ kiosk: place.kiosk, first: isFirst === true ? '' : undefined })}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang="${titled.tag}" dir="${titled.dir}">${title}</title>
        ${
          description === undefined
            ? ''
            : html`<meta name="description" lang="${titled.tag}" content="${description}" />`
        }
        <link rel="stylesheet" href="${assetAddress(scene, 'style')}" />
        ${fontLinks(scene)} ${startScript(scene)} ${versionLinks(scene, content)}
        ${embedLink(scene, content)}
        <link rel="icon" href="data:," />
        <meta name="theme-color" content="#0b5c63" />
      </head>
      <body>
        <a class="skip" href="#main">${t('kiosk.skip')}</a>
        ${menu(scene, content)}
        <main id="main" tabindex="-1" ${dataOf({ topics: topics?.join(' '), ...data })}>
          ${main}
        </main>
        <footer>
          ${isFirst === true ? '' : help(scene)}
          ${label === undefined ? '' : html`<p class="quiet">${label}</p>`} ${clinicAddress(scene)}
          <p class="printed"><bdi dir="ltr">${takeHomeAddress(scene, content.path)}</bdi></p>
        </footer>
        ${comfort(scene)} ${mode === 'kiosk' ? idleWarning(scene) : ''}
      </body>
    </html>`;
}

/** The one script that is in the page: the policy names it by its hash, so that not a letter may be added. */
function startScript(scene: Scene) {
  const { start, scriptIntegrity } = scene.assets;
  const data = dataOf({ src: assetAddress(scene, 'script'), integrity: scriptIntegrity });
  // prettier-ignore
  return html`<script ${data}>${raw(start)}</script>`;
}

/** Values for scripts, as attributes. */
function dataOf(values: Readonly<Record<string, string | undefined>>): Html[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [html`data-${name}="${value}" `],
  );
}
