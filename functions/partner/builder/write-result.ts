import { html, raw } from 'hono/html';
import type { Html } from './document.ts';
import { writeElement, writeFrame } from './embedded.ts';
import type { BuilderPage } from './gather-builder.ts';

/** What comes of a choice. The script takes the parts that have ids over from the page of another choice. */
export function writeResult(page: BuilderPage): Html {
  const { t } = page.view;
  return html`<div>
    <section class="card" aria-labelledby="lines-title">
      <h2 id="lines-title" tabindex="-1">${t('partners.lines')}</h2>
      <textarea
        id="lines"
        readonly
        dir="ltr"
        translate="no"
        spellcheck="false"
        rows="8"
        aria-labelledby="lines-title"
      >
${page.lines.text}</textarea>
      <div class="actions">
        <button type="button" id="copy">${t('partners.copy')}</button>
        <p id="copied" role="status" data-words="${t('partners.copied')}"></p>
      </div>
      <div id="policy">${writePolicy(page)}</div>
      <p class="privacy">${t('partners.privacy')}</p>
    </section>
    <section class="card" aria-labelledby="preview-title">
      <h2 id="preview-title">${t('partners.preview')}</h2>
      <div id="preview">${writePreview(page)}</div>
    </section>
  </div>`;
}

/** For sites with a policy: sources to allow, and a rule in the place of the style attribute. */
function writePolicy({
  lines: { policy, rule },
  mayFrame,
  view: { t },
}: BuilderPage): Html | string {
  if (policy === undefined) return '';
  return html`${mayFrame ? '' : html`<p class="told">${t('partners.registered')}</p>`}
    <p>${t('partners.policy')}</p>
    <code dir="ltr" translate="no">${policy}</code>
    ${
      rule === undefined
        ? ''
        : html`<p>${t('partners.styles')}</p>
            <code dir="ltr" translate="no">${rule}</code>`
    }`;
}

/** What visitors of the practice's page are to see: the component and the frame are the real ones. */
function writePreview({ embedded, service, fragment }: BuilderPage): Html | string {
  if (embedded.way === 'server') return fragment === undefined ? '' : html`${raw(fragment)}`;
  return embedded.way === 'frame'
    ? html`${raw(writeFrame(embedded, service.base, []))}`
    : html`${raw(writeElement(embedded, [['data-accent', embedded.accent]]))}`;
}
