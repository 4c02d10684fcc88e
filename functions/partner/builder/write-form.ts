import { html } from 'hono/html';
import { shows, usualAccent, ways } from './choice.ts';
import type { Html } from './document.ts';
import type { BuilderPage } from './gather-builder.ts';
import { writeKinds, writeLanguages, writeLooks, writeTopics } from './write-selects.ts';

/** Keys of the words for what can be shown. */
const showWords = { topic: 'one', list: 'list', search: 'find' } as const;

/** What to choose. A field that a choice leaves without a meaning is hidden by the style sheet, with scripts or without. */
export function writeForm(page: BuilderPage): Html {
  const { view, service, choice } = page;
  const { t, language } = view;
  return html`<form
    id="choice"
    class="choice"
    action="${service.base}/partners/${language.locale.tag}#lines-title"
    autocomplete="off"
  >
    <fieldset>
      <legend>${t('partners.what')}</legend>
      ${shows.map((show) =>
        writeOption('show', show, choice.show === show, t(`partners.${showWords[show]}`)),
      )}
    </fieldset>
    ${writeTopics(page)} ${writeKinds(page)}
    <fieldset>
      <legend>${t('partners.way')}</legend>
      ${ways.map((way) =>
        writeOption(
          'way',
          way,
          choice.way === way,
          t(`partners.ways.${way}`),
          t(`partners.ways.${way}Help`),
        ),
      )}
    </fieldset>
    ${writeLanguages(page)} ${writeLooks(page)} ${writeColor(page)} ${writePartner(page)}
    <button>${t('partners.show')}</button>
  </form>`;
}

function writeOption(
  name: string,
  value: string,
  isChosen: boolean,
  words: string,
  help?: string,
): Html {
  const id = `${name}-${value}-help`;
  return html`<div class="option">
    <label>
      <input
        type="radio"
        name="${name}"
        value="${value}"
        ${isChosen ? 'checked' : ''}
        ${help === undefined ? '' : html`aria-describedby="${id}"`}
      />
      ${words}
    </label>
    ${help === undefined ? '' : html`<p id="${id}">${help}</p>`}
  </div> `;
}

/** A field of a colour always has one: the box tells whether it counts. */
function writeColor({ view, choice: { accent } }: BuilderPage): Html {
  return html`<div class="field color of-look">
    <label class="check">
      <input type="checkbox" name="colored" value="1" ${accent === undefined ? '' : 'checked'} />
      <span id="color-words">${view.t('partners.color')}</span>
    </label>
    <input
      type="color"
      name="color"
      value="${accent ?? usualAccent}"
      aria-labelledby="color-words"
    />
  </div>`;
}

function writePartner({ view: { t }, choice: { partner } }: BuilderPage): Html {
  return html`<div class="field">
    <label for="partner">${t('partners.partner')}</label>
    <input
      type="text"
      id="partner"
      name="partner"
      value="${partner ?? ''}"
      dir="ltr"
      minlength="3"
      maxlength="40"
      pattern="[a-z0-9]+(-[a-z0-9]+)*"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby="partner-help"
    />
    <p id="partner-help">${t('partners.partnerHelp')}</p>
  </div>`;
}
