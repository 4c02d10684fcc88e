import { html } from 'hono/html';
import { tell } from '../pages/told.ts';
import { topicCards } from '../pages/topic-cards.ts';
import { kinds } from '../../shared/domain/topic.ts';
import { addressOf, type Scene } from '../scene.ts';
import { allLanguages, type View } from './view.ts';

/** Longer queries are cut: nobody types them. */
const maxLength = 100;
const limit = 20;

/** Search in the reader's language; the script adds a keyboard on a screen that has none. */
export const searchView: View = {
  path: '/search',
  isClinical: true,
  async show(scene, { query }) {
    const { t, book } = scene;
    const q = (query.get('q') ?? '').trim().slice(0, maxLength).toWellFormed();
    const found = q === '' ? [] : await book.search(q, limit);
    const shown = tell(scene, found ?? []);
    const told = found === undefined ? t('problems.unavailable.title') : t('search.none');
    return {
      title: t('search.title'),
      description: t('search.summary'),
      path: '/search',
      label: shown.label,
      topics: found?.map(({ id }) => id),
      up: '',
      alternates: q === '' ? allLanguages(scene) : [],
      data: {
        keyboard: JSON.stringify(keyboardStrings(scene)),
        words: JSON.stringify(await wordsOf(scene)),
      },
      main: html`<h1>${t('search.title')}</h1>
        <p class="summary">${t('search.summary')}</p>
        <search>
          <form class="search" action="${addressOf(scene, '/search')}">
            <label for="q">${t('find.field')}</label>
            <input
              id="q"
              name="q"
              type="search"
              value="${q}"
              maxlength="${maxLength}"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              enterkeyhint="search"
            />
            <button>${t('search.title')}</button>
          </form>
        </search>
        <div id="keyboard"></div>
        <div role="status">
          ${
            q === ''
              ? ''
              : html`<h2>
                  ${found === undefined || found.length === 0 ? told : t('search.count', { count: found.length })}
                </h2>`
          }
        </div>
        ${shown.html}${topicCards(scene, found ?? [])}`,
    };
  },
};

function keyboardStrings({ t }: Scene) {
  return {
    label: t('find.keyboard'),
    candidates: t('find.candidates'),
    space: t('find.space'),
    delete: t('find.delete'),
    letters: t('find.letters'),
    numbers: t('find.numbers'),
  };
}

/** What the keyboard offers while somebody types: the names of topics, and medical words. */
async function wordsOf({ book }: Scene): Promise<string[]> {
  const [{ terms }, ...lists] = await Promise.all([
    book.glossary(),
    ...kinds.map(async (kind) => book.list(kind)),
  ]);
  const titles = lists.flatMap(({ topics }) => topics.map(({ title }) => title));
  return [...new Set([...terms.map(({ term }) => term), ...titles])];
}
