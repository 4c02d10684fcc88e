import { html } from 'hono/html';
import { takeHome } from '../pages/take-home.ts';
import { addressOf } from '../scene.ts';
import { allLanguages, chosenOf, type View } from './view.ts';

/** Questions that people may want to ask; their words are the interface's. */
const questions = [
  'cause',
  'options',
  'others',
  'risks',
  'ready',
  'medicine',
  'feel',
  'relief',
  'home',
  'cost',
  'interpreter',
  'call',
] as const;

/** What to ask the care team: chosen here, and taken along. Nothing is kept: the choice is in the address. */
export const questionsView: View = {
  path: '/questions',
  show(scene, { query }) {
    const { t } = scene;
    const chosen = chosenOf(query, 'ask', questions);
    const isList = chosen.length > 0 && !query.has('change');
    const asked = chosen.map((name) => `ask=${name}`).join('&');
    const path = asked === '' ? '/questions' : `/questions?${asked}`;
    const title = t(isList ? 'questions.mine' : 'questions.title');
    return {
      title,
      description: t('questions.summary'),
      path,
      up: isList ? '/questions' : '',
      alternates: asked === '' ? allLanguages(scene) : [],
      main: html`<h1>${title}</h1>
        ${
          isList
            ? html`<ol class="asked">
                  ${chosen.map((name) => html`<li>${t(`questions.list.${name}`)}</li> `)}
                </ol>
                <div class="actions">
                  ${takeHome(scene, path)}<a
                    class="button"
                    href="${addressOf(scene, `${path}&change=1`)}"
                    >${t('questions.change')}</a
                  >
                </div>`
            : html`<p class="summary">${t('questions.summary')}</p>
                ${query.has('show') ? html`<p class="told" role="alert">${t('questions.none')}</p>` : ''}
                <form class="choice" action="${addressOf(scene, '/questions')}">
                  <input type="hidden" name="show" value="1" />
                  <ul class="cards">
                    ${questions.map(
                      (name) =>
                        html`<li>
                          <label class="card"
                            ><input
                              type="checkbox"
                              name="ask"
                              value="${name}"
                              ${chosen.includes(name) ? html` checked` : ''}
                            /><span>${t(`questions.list.${name}`)}</span></label
                          >
                        </li> `,
                    )}
                  </ul>
                  <p class="choices"><button class="main-choice">${t('questions.show')}</button></p>
                </form>`
        }`,
    };
  },
};
