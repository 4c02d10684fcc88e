import { html } from 'hono/html';
import { definitions } from '../pages/blocks.ts';
import { tell } from '../pages/told.ts';
import { languageOf } from '../scene.ts';
import { allLanguages, type View } from './view.ts';

/** The glossary. */
export const wordsView: View = {
  path: '/words',
  isClinical: true,
  async show(scene) {
    const { t, book } = scene;
    const { terms, ...resolution } = await book.glossary();
    const lang = languageOf(scene, resolution.served);
    const told = tell(scene, [resolution]);
    return {
      title: t('glossary.title'),
      description: t('glossary.summary'),
      path: '/words',
      up: '',
      alternates: allLanguages(scene),
      label: told.label,
      main: html`<h1>${t('glossary.title')}</h1>
        <p class="summary">${t('glossary.summary')}</p>
        ${told.html}
        <div class="words" lang="${lang.tag}" dir="${lang.dir}">${definitions(terms)}</div>`,
    };
  },
};
