import { html } from 'hono/html';
import { isKind } from '../../shared/domain/topic.ts';
import { tell } from '../pages/told.ts';
import { topicCards } from '../pages/topic-cards.ts';
import { addressOf } from '../scene.ts';
import { allLanguages, type View } from './view.ts';

/** The topics of a kind, in their order. */
export const kindView: View = {
  path: '/:kind',
  isClinical: true,
  async show(scene, { params: { kind = '' }, query }) {
    if (!isKind(kind)) return undefined;
    const { t, book } = scene;
    const start = Number(query.get('start') ?? 0);
    const { topics, next } = await book.list(kind, {
      start: Number.isSafeInteger(start) && start > 0 ? start : 0,
    });
    const told = tell(scene, topics);
    const compare =
      kind === 'treatments' &&
      html`<p class="choices">
        <a class="button" href="${addressOf(scene, '/compare')}">${t('compare.title')}</a>
      </p>`;
    const more =
      next !== undefined &&
      html`<p class="choices">
        <a class="button" rel="next" href="${addressOf(scene, `/${kind}?start=${next}`)}"
          >${t('kiosk.more')}</a
        >
      </p>`;
    return {
      title: t(`kinds.${kind}.title`),
      description: t(`kinds.${kind}.summary`),
      path: `/${kind}`,
      label: told.label,
      topics: topics.map(({ id }) => id),
      up: '',
      alternates: allLanguages(scene),
      main: html`<h1>${t(`kinds.${kind}.title`)}</h1>
        <p class="summary">${t(`kinds.${kind}.summary`)}</p>
        ${told.html} ${topicCards(scene, topics)}${more || ''}${compare || ''}`,
    };
  },
};
