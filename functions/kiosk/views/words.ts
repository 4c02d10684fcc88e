import { html } from 'hono/html';
import { isFallbackReason, translationEnvelope } from '../../shared/http/envelope.ts';
import { definitions } from '../pages/blocks.ts';
import { languageOf } from '../scene.ts';
import { allLanguages, type View } from './view.ts';

/** The glossary. */
export const wordsView: View = {
  path: '/words',
  async show(scene) {
    const { t, book } = scene;
    const { terms, served, reason, translation } = await book.glossary();
    const lang = languageOf(scene, served);
    const told = [
      isFallbackReason(reason) && t(`fallback.${reason}`, { language: lang.autonym }),
      translationEnvelope(translation, t).label,
    ];
    return {
      title: t('glossary.title'),
      description: t('glossary.summary'),
      path: '/words',
      up: '',
      alternates: allLanguages(scene),
      isLabelled: true,
      main: html`<h1>${t('glossary.title')}</h1>
        <p class="summary">${t('glossary.summary')}</p>
        ${told.map((words) => (words ? html`<p class="told">${words}</p>` : ''))}
        <div class="words" lang="${lang.tag}" dir="${lang.dir}">${definitions(terms)}</div>`,
    };
  },
};
