import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { localeEnvelope, translationEnvelope } from '../../shared/http/envelope.ts';
import type { View } from '../../shared/http/view.ts';
import { noticeOf } from '../../shared/i18n/notice.ts';
import { readAddresses } from '../read-addresses.ts';
import type { FoundPage, FoundTopic } from './write-page.ts';

/** The kinds of topic that codes are of. */
const kinds = ['conditions', 'treatments'] as const;

/**
 * Describes the page of a code's topics.
 *
 * @param addressIn the page's own address in a language
 */
export function describePage(
  c: Context<AppEnv>,
  view: View,
  topics: readonly ManifestEntry[],
  addressIn: (tag: string) => string,
  clinic: Clinic,
): FoundPage {
  const { base, snapshot } = c.var;
  const { t } = view;
  const own = view.language.locale;
  const { below, topic } = readAddresses(base, snapshot.release.source);
  return {
    own,
    topics: topics.map((entry) => ({
      ...foundTopic(entry, view),
      href: topic(own.tag, entry.id),
    })),
    ways: kinds.map((kind) => ({
      href: below(own.tag, `/${kind}`),
      words: t(`kinds.${kind}.title`),
    })),
    languages: snapshot.release.locales
      .filter(({ tag }) => tag !== own.tag)
      .map((language) => ({
        href: addressIn(language.tag),
        words: language.autonym,
        language,
      })),
    notice: noticeOf(t, clinic),
    t,
  };
}

function foundTopic(
  entry: ManifestEntry,
  { language, localeOf, t }: View,
): Omit<FoundTopic, 'href'> {
  const served = localeOf(entry.served);
  const { message } = localeEnvelope(language, served, entry.reason, t);
  const { label } = translationEnvelope(entry.translation, t);
  return {
    tag: served.tag,
    dir: served.dir,
    title: entry.title,
    summary: entry.summary,
    told: [message, label].filter((words) => words !== undefined),
  };
}
