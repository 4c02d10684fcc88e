import { isTopicId, kindOf } from '../../shared/domain/topic.ts';
import { tell } from '../pages/told.ts';
import { toldAlone } from '../pages/told-alone.ts';
import { writeTopic } from '../pages/topic.ts';
import type { View } from './view.ts';

/** A topic, whole. */
export const topicView: View = {
  path: '/:kind/:slug',
  isClinical: true,
  async show(scene, { params: { kind, slug } }) {
    const id = `${kind}/${slug}`;
    if (!isTopicId(id)) return undefined;
    const { t, book, shelf } = scene;
    const place = { path: `/${id}`, up: `/${kindOf(id)}` };
    if (shelf.isRecalled(id)) {
      const title = t('problems.recalled.title');
      return { ...place, ...toldAlone(title, t('problems.recalled.detail')), status: 410 };
    }
    const [topic] = await book.find([id]);
    if (topic === undefined) return undefined;
    const [body, related] = await Promise.all([book.read(topic), book.find(topic.related)]);
    const { title, summary, served, alternates } = topic;
    const abbreviations = spokenOf(body.abbreviations, JSON.stringify([topic, body]));
    return {
      ...place,
      title,
      titleIn: served,
      description: summary,
      alternates,
      topics: [id, ...related.map((other) => other.id)],
      label: tell(scene, [topic]).label,
      data: { abbreviations: JSON.stringify(abbreviations) },
      main: writeTopic(scene, topic, body, related),
    };
  },
};

/** Those abbreviations that a text has. */
function spokenOf(abbreviations: Readonly<Record<string, string>>, text: string) {
  return Object.fromEntries(Object.entries(abbreviations).filter(([each]) => text.includes(each)));
}
