import type { Context } from 'hono';
import type { Clinic } from '../domain/clinic.ts';
import { codesOf } from '../domain/codes.ts';
import type { ManifestEntry } from '../domain/manifest.ts';
import { kindOf, type TopicId } from '../domain/topic.ts';
import { oembedAddress } from '../formats/oembed-address.ts';
import type { TopicPage } from '../formats/topic-page.ts';
import { noticeOf } from '../i18n/notice.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { AppEnv } from './app-env.ts';
import { localeEnvelope, translationEnvelope } from './envelope.ts';
import type { View } from './view.ts';

/** Where the pages are that a page leads to. */
export interface PageAddresses {
  /** Absolute address of a topic's page in a language. */
  readonly topic: (tag: string, id: TopicId) => string;
  /** Absolute address of the page that negotiates the language. */
  readonly negotiated: (id: TopicId) => string;
  /** Absolute address of a home, or of what is below it: `/treatments`. */
  readonly below: (tag: string, path: string) => string;
}

/** Gathers all that a page of a topic is written from. */
export async function gatherTopicPage(
  c: Context<AppEnv>,
  view: View,
  entry: ManifestEntry,
  addresses: PageAddresses,
  clinic: Clinic,
): Promise<TopicPage> {
  const { snapshot, deadline, base } = c.var;
  const { language, localeOf, t, topics } = view;
  const { tag } = language.locale;
  const { id, translation } = entry;
  const served = localeOf(entry.served);
  const [document, { strings }, abbreviations, codes, others] = await Promise.all([
    snapshot.document(entry.document, deadline),
    snapshot.locale(served, deadline),
    snapshot.speech(served, deadline),
    snapshot.codes(deadline),
    topics.find(entry.related),
  ]);
  const servedT = translatorFor(strings, served);
  const self = addresses.topic(tag, id);
  return {
    ...document,
    regions: entry.regions,
    codes: codesOf(codes, 'icd-10-cm', id),
    translation,
    served,
    own: language.locale,
    fallback: localeEnvelope(language, served, entry.reason, t).message,
    label: translationEnvelope(translation, t).label,
    related: others.map((other) => ({
      id: other.id,
      title: other.title,
      href: addresses.topic(tag, other.id),
      tag: other.served,
      dir: localeOf(other.served).dir,
    })),
    versions: entry.alternates.map((locale) => ({
      ...localeOf(locale),
      href: addresses.topic(locale, id),
    })),
    notice: noticeOf(t, clinic),
    clinic,
    self,
    oembed: base === '' ? undefined : oembedAddress(base, self),
    negotiated: addresses.negotiated(id),
    home: addresses.below(tag, ''),
    list: addresses.below(tag, `/${kindOf(id)}`),
    source: snapshot.release.source,
    t,
    servedT,
    servedLabel: translationEnvelope(translation, servedT).label,
    abbreviations,
  };
}
