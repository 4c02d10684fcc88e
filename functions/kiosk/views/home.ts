import { html } from 'hono/html';
import type { Kind } from '../../shared/domain/topic.ts';
import { tiles } from '../pages/topic-cards.ts';
import { allLanguages, type View } from './view.ts';

/** What people ask first comes first. */
const order: readonly Kind[] = ['treatments', 'benefits', 'criteria', 'conditions', 'pages'];

/** Two ways in: where it hurts, and what there is to learn; and what people look for first. */
export const homeView: View = {
  path: '',
  show(scene) {
    const { t } = scene;
    const kind = (name: Kind) => ({
      path: `/${name}`,
      drawing: name,
      title: t(`kinds.${name}.title`),
      summary: t(`kinds.${name}.summary`),
    });
    return {
      title: t('kiosk.title'),
      description: t('kiosk.summary'),
      path: '',
      alternates: allLanguages(scene),
      main: html`<h1>${t('kiosk.title')}</h1>
        <p class="summary">${t('kiosk.summary')}</p>
        <div class="first">
          ${tiles(scene, [
            {
              path: '/where',
              drawing: 'body',
              title: t('regions.title'),
              summary: t('regions.summary'),
            },
          ])}
        </div>
        <h2>${t('kiosk.learn')}</h2>
        ${tiles(scene, order.map(kind))}
        <div class="more">
          ${tiles(scene, [
            { path: '/search', drawing: 'search', title: t('search.title') },
            { path: '/compare', drawing: 'compare', title: t('compare.title') },
            { path: '/questions', drawing: 'questions', title: t('questions.title') },
            { path: '/words', drawing: 'words', title: t('glossary.title') },
          ])}
        </div>`,
    };
  },
};
