import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { Kind } from '../../shared/domain/topic.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import {
  commonOf,
  isFallbackReason,
  localeEnvelope,
  translationEnvelope,
} from '../../shared/http/envelope.ts';
import type { View } from '../../shared/http/view.ts';
import { readAddresses } from '../read-addresses.ts';
import type { EmbeddedList } from './embed-data.ts';
import { describeFrame } from './frame.ts';

/** How many topics a list on another's page has; the whole list is on ours. */
const maxItems = 60;

export async function describeList(
  c: Context<AppEnv>,
  view: View,
  kind: Kind,
  clinic: Clinic,
): Promise<EmbeddedList> {
  const { t, topics, localeOf, language } = view;
  const { base, snapshot } = c.var;
  const { tag } = language.locale;
  const addresses = readAddresses(base, snapshot.release.source);
  const selection = await topics.select(kind);
  const entries = await selection.slice(0, maxItems);
  const common = commonOf(entries, language.locale);
  // As on our own pages, one text in another language is enough to be told.
  const told = entries.find(({ reason }) => isFallbackReason(reason)) ?? common;
  const { message } = localeEnvelope(language, localeOf(told.served), told.reason, t);
  const { label } = translationEnvelope(common.translation, t);
  return {
    id: kind,
    ...describeFrame(view, snapshot.release.locales, clinic, addresses.below(tag, `/${kind}`)),
    told: [message, label].filter((words) => words !== undefined),
    title: t(`kinds.${kind}.title`),
    items: entries.map(({ id, title, summary, served }) => ({
      id,
      title,
      summary,
      tag: served,
      dir: localeOf(served).dir,
      href: addresses.topic(tag, id),
    })),
  };
}
