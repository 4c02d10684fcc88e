import { html } from 'hono/html';
import { themeModes } from '../../shared/domain/partner.ts';
import { kinds } from '../../shared/domain/topic.ts';
import type { Html } from './document.ts';
import type { BuilderPage } from './gather-builder.ts';

/** The topics, kind by kind; one whose title is in another language says so. */
export function writeTopics({ view, groups, choice }: BuilderPage): Html {
  const { t, language, localeOf } = view;
  const options = groups.map(
    ({ kind, topics }) =>
      html`<optgroup label="${t(`kinds.${kind}.title`)}">
        ${topics.map(({ id, title, served }) => {
          const { tag, dir } = localeOf(served);
          const foreign = tag === language.locale.tag ? '' : html`lang="${tag}" dir="${dir}"`;
          return html`<option value="${id}" ${selected(id === choice.topic)} ${foreign}>
            ${title}
          </option> `;
        })}
      </optgroup> `,
  );
  return writeSelect('topic', t('partners.topic'), options, 'of-topic');
}

export function writeKinds({ view: { t }, choice }: BuilderPage): Html {
  const options = kinds.map(
    (kind) =>
      html`<option value="${kind}" ${selected(kind === choice.kind)}>
        ${t(`kinds.${kind}.title`)}
      </option> `,
  );
  return writeSelect('kind', t('partners.kind'), options, 'of-list');
}

/** That of the page, or one of ours by its own name. */
export function writeLanguages({ view: { t }, locales, choice }: BuilderPage): Html {
  const options = [
    html`<option value="">${t('partners.pageLanguage')}</option> `,
    ...locales.map(
      ({ tag, dir, autonym }) =>
        html`<option value="${tag}" ${selected(tag === choice.language)} lang="${tag}" dir="${dir}">
          ${autonym}
        </option> `,
    ),
  ];
  return writeSelect('lang', t('partners.language'), options);
}

export function writeLooks({ view: { t }, choice }: BuilderPage): Html {
  const options = themeModes.map(
    (look) =>
      html`<option value="${look}" ${selected(look === choice.look)}>
        ${t(`partners.looks.${look}`)}
      </option> `,
  );
  return writeSelect('look', t('partners.look'), options, 'of-look');
}

function writeSelect(name: string, label: string, options: readonly Html[], when = ''): Html {
  return html`<div class="field ${when}">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${[...options]}
    </select>
  </div>`;
}

function selected(isSelected: boolean): string {
  return isSelected ? 'selected' : '';
}
