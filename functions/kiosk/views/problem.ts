import { html } from 'hono/html';
import type { PageContent } from '../pages/page-content.ts';
import { tiles } from '../pages/topic-cards.ts';
import type { Scene } from '../scene.ts';

/** Says that something is not there, and where to go on. */
export function problemPage(
  scene: Scene,
  name: 'notFound' | 'unknownTopic' | 'unavailable',
): PageContent {
  const { t } = scene;
  const title = t(`problems.${name}.title`);
  return {
    status: name === 'unavailable' ? 503 : 404,
    title,
    path: '',
    up: '',
    alternates: [],
    main: html`<h1>${title}</h1>
      <p class="summary">${t(`problems.${name}.detail`)}</p>
      ${tiles(scene, [
        { path: '', drawing: 'pages', title: t('kiosk.home') },
        { path: '/where', drawing: 'body', title: t('regions.title') },
        { path: '/treatments', drawing: 'treatments', title: t('kinds.treatments.title') },
        { path: '/search', drawing: 'search', title: t('search.title') },
      ])}`,
  };
}
