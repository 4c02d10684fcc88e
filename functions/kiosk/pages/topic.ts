import { html } from 'hono/html';
import { formatDate } from '../../shared/i18n/date.ts';
import { addressOf, languageOf, type Scene } from '../scene.ts';
import type { ShelfTopic, TopicBody } from '../shelf/shelf.ts';
import { definitions, section } from './blocks.ts';
import { picture } from './icon.ts';
import { listen } from './listen.ts';
import type { Html } from './page-content.ts';
import { takeHome } from './take-home.ts';
import { tell } from './told.ts';
import { createTermMarker, explainedText, explanations } from './terms.ts';
import { topicCards } from './topic-cards.ts';

/** A topic, and how it can be heard, understood and taken along. */
export function writeTopic(
  scene: Scene,
  topic: ShelfTopic,
  { sections, terms }: TopicBody,
  related: readonly ShelfTopic[],
): Html {
  const { t, locale } = scene;
  const { id, kind, title, summary, served, translation } = topic;
  const lang = languageOf(scene, served);
  const marker = createTermMarker(terms, served);
  const { reviewedAt } = translation;
  return html`<p class="kind">${t(`kinds.${kind}.title`)}</p>
    <article>
      <div class="opening">
        ${kind === 'treatments' ? picture(scene, id.slice(id.indexOf('/') + 1)) : ''}
        <div lang="${lang.tag}" dir="${lang.dir}" class="spoken">
          <h1>${title}</h1>
          <p class="summary">${explainedText(summary, marker)}</p>
        </div>
      </div>
      <div class="actions">${listen(scene, lang.tag)}${takeHome(scene, `/${id}`)}</div>
      ${tell(scene, [topic]).html}
      <div lang="${lang.tag}" dir="${lang.dir}" class="spoken">
        ${sections.map((each) => section(each, marker))}
      </div>
      ${reviewedAt === undefined ? '' : html`<p class="quiet">${t('page.reviewed', { date: formatDate(reviewedAt, locale.tag) })}</p>`}
    </article>
    ${
      terms.length === 0
        ? ''
        : html`<section aria-labelledby="words">
            <h2 id="words">${t('glossary.title')}</h2>
            <div lang="${lang.tag}" dir="${lang.dir}">${definitions(terms)}</div>
          </section>`
    }
    ${
      related.length === 0
        ? ''
        : html`<nav aria-labelledby="related">
            <h2 id="related">${t('page.related')}</h2>
            ${topicCards(scene, related)}
          </nav>`
    }
    <p class="choices">
      ${kind === 'treatments' ? html`<a class="button" href="${addressOf(scene, `/compare?topic=${encodeURIComponent(id)}`)}">${t('compare.title')}</a>` : ''}
      <a class="button" href="${addressOf(scene, '/questions')}">${t('questions.title')}</a>
    </p>
    ${explanations(scene, terms, lang)}`;
}
