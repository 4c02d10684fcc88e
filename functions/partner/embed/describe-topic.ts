import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { TopicId } from '../../shared/domain/topic.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { gatherTopicPage } from '../../shared/http/gather-topic-page.ts';
import type { View } from '../../shared/http/view.ts';
import { formatDate } from '../../shared/i18n/date.ts';
import { readAddresses } from '../read-addresses.ts';
import type { EmbeddedTopic } from './embed-data.ts';
import { describeFrame, languageOf } from './frame.ts';

/** @returns undefined where there is no such topic, or it is recalled */
export async function describeTopic(
  c: Context<AppEnv>,
  view: View,
  id: TopicId,
  clinic: Clinic,
): Promise<EmbeddedTopic | undefined> {
  const [entry] = await view.topics.find([id]);
  if (entry === undefined) return undefined;
  const { base, snapshot } = c.var;
  const addresses = readAddresses(base, snapshot.release.source);
  const page = await gatherTopicPage(c, view, entry, addresses, clinic);
  const { title, summary, sections, terms, fallback, label, translation, self, t } = page;
  const { tag } = view.language.locale;
  const languages = snapshot.release.locales.filter(
    (locale) => locale.tag === tag || entry.alternates.includes(locale.tag),
  );
  const { reviewedAt } = translation;
  return {
    id,
    ...describeFrame(view, languages, clinic, self),
    served: languageOf(view.localeOf(entry.served)),
    title,
    told: [fallback, label].filter((words) => words !== undefined),
    summary,
    sections,
    ...(terms.length === 0 ? {} : { glossary: { title: page.servedT('glossary.title'), terms } }),
    ...(reviewedAt === undefined
      ? {}
      : { reviewed: t('page.reviewed', { date: formatDate(reviewedAt, tag) }) }),
  };
}
