import { html } from 'hono/html';
import { queryOf } from './choice.ts';
import { languageItems, writeDocument, type Html } from './document.ts';
import type { BuilderPage } from './gather-builder.ts';
import { writeForm } from './write-form.ts';
import { writeResult } from './write-result.ts';

/** Writes the page: what to choose, and what comes of it. */
export async function writeBuilder(page: BuilderPage): Promise<string> {
  const { view, clinic } = page;
  const { t } = view;
  return writeDocument(
    { view, clinic },
    {
      title: t('partners.title'),
      summary: t('partners.summary'),
      head: writeHead(page),
      aside: writeLanguages(page),
      main: html`<div class="columns">${writeForm(page)}${writeResult(page)}</div>`,
    },
  );
}

function writeHead({ view, locales, service, script }: BuilderPage): Html {
  const { base, version, integrity } = service;
  const here = `${base}/partners`;
  const component = `${base}/embed/v1/${version}`;
  return html`<meta name="description" content="${view.t('partners.summary')}" />
    <link rel="canonical" href="${here}/${view.language.locale.tag}" />
    ${locales.map(({ tag }) => html`<link rel="alternate" hreflang="${tag}" href="${here}/${tag}" /> `)}
    <link rel="alternate" hreflang="x-default" href="${here}" />
    ${writeScript(`${component}/embed.js`, integrity['embed.js'])}
    ${writeScript(`${component}/frame.js`, integrity['frame.js'])}
    ${writeScript(`${here}/scripts/${script.name}`, script.integrity)}`;
}

function writeScript(src: string, integrity: string): Html {
  return html`<script
    type="module"
    src="${src}"
    integrity="${integrity}"
    crossorigin="anonymous"
  ></script>`;
}

/** The page's own languages; what is chosen comes along. */
function writeLanguages({ view, locales, service, choice }: BuilderPage): Html {
  const { t, language } = view;
  const { tag, autonym } = language.locale;
  const others = locales.filter((locale) => locale.tag !== tag);
  const query = queryOf(choice);
  return html`<nav id="languages" aria-label="${t('page.languages')}">
    <details class="languages">
      <summary>${t('kiosk.language')}: <bdi>${autonym}</bdi></summary>
      <ul>
        ${languageItems(others, (other) => `${service.base}/partners/${other}${query}`)}
      </ul>
    </details>
  </nav>`;
}
