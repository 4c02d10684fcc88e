import type { Context } from 'hono';
import { isKind, isTopicId, kindOf, kinds, type TopicId } from '../../shared/domain/topic.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { localeEnvelope, translationEnvelope } from '../../shared/http/envelope.ts';
import { createLinks } from '../../shared/http/links.ts';
import { problem } from '../../shared/http/problem.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { describeDocument } from './document.ts';
import type { LocalizedContent } from './localized-answer.ts';
import { describeNotice } from './notice.ts';
import { kindPath } from './kind-path.ts';
import { pageSize } from './page.ts';
import type { AddResource, View } from './resource.ts';
import { summarize } from './summary.ts';
import { namedTopic, topicFormats, type WrittenFormat } from './topic-format.ts';

/** `/{kind}/{slug}`: a topic, whole; with a suffix, in another format than JSON. */
export function addTopics(add: AddResource, clinic: Clinic): void {
  add({
    path: `${kindPath}/:slug`,
    canonicalPath: '/:kind/:slug',
    query: parameters.none,
    variant: (c) => namedTopic(c).format,

    async describe(c, view) {
      const { slug, format, isNegotiated } = namedTopic(c);
      const id = `${c.req.param('kind')}/${slug}`;
      if (!isTopicId(id)) return undefined;
      const [entry] = await view.topics.find([id]);
      if (entry === undefined) return undefined;

      const subject = { ...entry, version: entry.document };
      const document = await describeDocument(c, view, entry, subject);
      const others = await view.topics.find(entry.related);
      const vary = isNegotiated ? { vary: ['Accept'] } : {};
      if (format !== 'json') {
        const write = writing(c, view, entry, others, clinic, format);
        // A text for a voice is of one language; a page has labels in the reader's own.
        const isInterface = format !== 'txt';
        return { ...document, ...vary, isInterface, path: `/${id}.${format}`, write };
      }
      const related = others.map((topic) => summarize(topic, view, c.get('base')));
      const notice = describeNotice(view, clinic);
      const members = { ...document.members, regions: entry.regions, related, notice };
      return { ...document, ...vary, path: `/${id}`, related: otherFormats(id), members };
    },

    async missing(c, { topics }) {
      const { kind = '' } = c.req.param();
      const { slug } = namedTopic(c);
      const recalled: ReadonlySet<string> = c.var.snapshot.recalled;
      if (recalled.has(`${kind}/${slug}`)) return problem(c, 'recalled');
      if (!isKind(kind)) return problem(c, 'notFound', { extensions: { available: kinds } });
      // What there is, as far as a list gives it at once.
      const all = await topics.select(kind);
      const available = (await all.slice(0, pageSize)).map(({ id }) => id);
      return problem(c, 'unknownTopic', { extensions: { available } });
    },
  });
}

/** The addresses of a topic's other formats, by their suffixes. */
function otherFormats(id: TopicId): Record<string, string> {
  const suffixes = Object.keys(topicFormats).filter((name) => name !== 'json');
  return Object.fromEntries(suffixes.map((suffix) => [suffix, `/${id}.${suffix}`]));
}

/** Gathers what a page is written from, and writes it once its address is known. */
function writing(
  c: Context<AppEnv>,
  view: View,
  entry: ManifestEntry,
  others: readonly ManifestEntry[],
  clinic: Clinic,
  format: WrittenFormat,
): NonNullable<LocalizedContent['write']> {
  const { snapshot, deadline, base } = c.var;
  const { language, localeOf, t } = view;
  const { tag } = language.locale;
  const served = localeOf(entry.served);
  const links = createLinks(base);
  // JSON-LD describes the page that people read.
  const suffix = format === 'jsonld' ? 'html' : format;
  const pathOf = (id: TopicId) => `/${id}.${suffix}`;
  return async () => {
    const [document, { strings }, abbreviations, { writeTopic }] = await Promise.all([
      snapshot.document(entry.document, deadline),
      snapshot.locale(served, deadline),
      snapshot.speech(served, deadline),
      import('./write-topic.ts'),
    ]);
    const servedT = translatorFor(strings, served);
    return writeTopic(
      {
        ...document,
        regions: entry.regions,
        translation: entry.translation,
        served,
        own: language.locale,
        fallback: localeEnvelope(language, served, entry.reason, t).message,
        label: translationEnvelope(entry.translation, t).label,
        related: others.map((other) => ({
          id: other.id,
          title: other.title,
          href: links.localized(tag, pathOf(other.id)),
          tag: other.served,
          dir: localeOf(other.served).dir,
        })),
        versions: entry.alternates.map((locale) => ({
          ...localeOf(locale),
          href: links.localized(locale, pathOf(entry.id)),
        })),
        notice: describeNotice(view, clinic),
        clinic,
        self: links.localized(tag, pathOf(entry.id)),
        negotiated: links.negotiated(pathOf(entry.id)),
        home: links.localized(tag, ''),
        list: links.localized(tag, `/${kindOf(entry.id)}`),
        source: snapshot.release.source,
        t,
        servedT,
        servedLabel: translationEnvelope(entry.translation, servedT).label,
        abbreviations,
      },
      format,
    );
  };
}
