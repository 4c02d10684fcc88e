import { html } from 'hono/html';
import { comparison } from '../pages/comparison.ts';
import { tell } from '../pages/told.ts';
import { addressOf, languageOf, type Scene } from '../scene.ts';
import type { ShelfTopic } from '../shelf/shelf.ts';
import { allLanguages, chosenOf, type View } from './view.ts';

const least = 2;
const most = 3;

/** Two or three treatments side by side; a form to choose them where they are not chosen yet. */
export const compareView: View = {
  path: '/compare',
  isClinical: true,
  async show(scene, { query }) {
    const { t, book } = scene;
    const { topics } = await book.list('treatments');
    const wanted = new Set(
      chosenOf(
        query,
        'topic',
        topics.map(({ id }) => id),
      ),
    );
    const chosen = topics.filter(({ id }) => wanted.has(id));
    const isRight = chosen.length >= least && chosen.length <= most;
    const asked = [...wanted].map((id) => `topic=${encodeURIComponent(id)}`).join('&');
    const isWrong = chosen.length > most || (chosen.length > 0 && query.has('show'));
    const shown = isRight ? chosen : topics;
    const label = tell(scene, shown).label;
    return {
      title: t('compare.title'),
      description: t('compare.summary'),
      path: asked === '' ? '/compare' : `/compare?${asked}`,
      up: '/treatments',
      label,
      topics: shown.map(({ id }) => id),
      alternates: asked === '' ? allLanguages(scene) : [],
      main: html`<h1>${t('compare.title')}</h1>
        ${isRight ? await comparison(scene, chosen, `/compare?${asked}`) : choice(scene, topics, wanted, isWrong ? t('compare.wrongNumber') : undefined)}`,
    };
  },
};

function choice(
  scene: Scene,
  topics: readonly ShelfTopic[],
  wanted: ReadonlySet<string>,
  mistake: string | undefined,
) {
  const { t, locale } = scene;
  return html`<p class="summary">${t('compare.summary')}</p>
    ${mistake === undefined ? '' : html`<p class="told" role="alert">${mistake}</p>`}
    ${tell(scene, topics).html}
    <form class="choice" action="${addressOf(scene, '/compare')}">
      <input type="hidden" name="show" value="1" />
      <ul class="cards">
        ${topics.map(({ id, title, served }) => {
          const { tag, dir } = languageOf(scene, served);
          const foreign = tag === locale.tag ? '' : html` lang="${tag}" dir="${dir}"`;
          return html`<li><label class="card"><input type="checkbox" name="topic" value="${id}"${wanted.has(id) ? html` checked` : ''}><b${foreign}>${title}</b></label></li>\n`;
        })}
      </ul>
      <p class="choices"><button class="main-choice">${t('compare.show')}</button></p>
    </form>`;
}
