import { html } from 'hono/html';
import { regionMap } from '../pages/region-map.ts';
import { tell } from '../pages/told.ts';
import { topicCards } from '../pages/topic-cards.ts';
import { allLanguages, type View } from './view.ts';

/** Where does it hurt? */
export const whereView: View = {
  path: '/where',
  show(scene) {
    const { t } = scene;
    return {
      title: t('regions.title'),
      description: t('regions.summary'),
      path: '/where',
      up: '',
      alternates: allLanguages(scene),
      main: html`<h1>${t('regions.title')}</h1>
        <p class="summary">${t('regions.summary')}</p>
        <div class="where">${regionMap(scene, '/where')}</div>`,
    };
  },
};

/** What there is for a part of the body: conditions first, then treatments. */
export const regionView: View = {
  path: '/where/:region',
  isClinical: true,
  async show(scene, { params: { region = '' } }) {
    const { t, book, shelf } = scene;
    if (!shelf.regions.includes(region)) return undefined;
    const kinds = ['conditions', 'treatments'] as const;
    const found = await Promise.all(
      kinds.map(async (kind) => ({ kind, ...(await book.list(kind, { region })) })),
    );
    const told = tell(
      scene,
      found.flatMap(({ topics }) => topics),
    );
    const name = t(`regions.names.${region}`, { defaultValue: region });
    return {
      title: name,
      description: t('body.found'),
      path: `/where/${region}`,
      label: told.label,
      topics: found.flatMap(({ topics }) => topics.map(({ id }) => id)),
      up: '/where',
      alternates: allLanguages(scene),
      main: html`<p class="kind">${t('regions.title')}</p>
        <h1>${name}</h1>
        <p class="summary">${t('body.found')}</p>
        ${told.html}
        ${found.map(({ kind, topics }) =>
          topics.length === 0
            ? ''
            : html`<section aria-labelledby="${kind}">
                <h2 id="${kind}">${t(`kinds.${kind}.title`)}</h2>
                ${topicCards(scene, topics)}
              </section> `,
        )}`,
    };
  },
};
