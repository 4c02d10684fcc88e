import { html } from 'hono/html';
import { isTopicId, kindOf } from '../../shared/domain/topic.ts';
import { writeTopic } from '../pages/topic.ts';
import type { PageContent } from '../pages/page-content.ts';
import type { View } from './view.ts';

/** A topic, whole. */
export const topicView: View = {
  path: '/:kind/:slug',
  async show(scene, { params: { kind, slug } }) {
    const id = `${kind}/${slug}`;
    if (!isTopicId(id)) return undefined;
    const { t, book, shelf } = scene;
    const place = { path: `/${id}`, up: `/${kindOf(id)}` };
    if (shelf.isRecalled(id)) {
      return told(410, t('problems.recalled.title'), t('problems.recalled.detail'));
    }
    // Too old to be sure of: a recall may have been missed.
    if (!shelf.isFresh) return told(503, t('old.title'), t('old.text'));
    const [topic] = await book.find([id]);
    if (topic === undefined) return undefined;
    const [body, related] = await Promise.all([book.read(topic), book.find(topic.related)]);
    const { title, summary, served, alternates } = topic;
    return {
      ...place,
      title,
      titleIn: served,
      description: summary,
      alternates,
      topic: id,
      isLabelled: true,
      data: {
        abbreviations: JSON.stringify(spokenOf(body.abbreviations, JSON.stringify([topic, body]))),
      },
      main: writeTopic(scene, topic, body, related),
    };

    function told(status: 410 | 503, words: string, text: string): PageContent {
      return {
        ...place,
        status,
        title: words,
        alternates: [],
        main: html`<div class="card told-alone">
          <h1>${words}</h1>
          <p>${text}</p>
        </div>`,
      };
    }
  },
};

/** Those abbreviations that a text has. */
function spokenOf(abbreviations: Readonly<Record<string, string>>, text: string) {
  return Object.fromEntries(Object.entries(abbreviations).filter(([each]) => text.includes(each)));
}
