import type { Context } from 'hono';
import { isKind, isTopicId, kinds, type TopicId } from '../../shared/domain/topic.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { gatherTopicPage } from '../../shared/http/gather-topic-page.ts';
import { createLinks } from '../../shared/http/links.ts';
import { problem } from '../../shared/http/problem.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { describeDocument } from './document.ts';
import type { LocalizedContent } from './localized-answer.ts';
import { describeNotice } from './notice.ts';
import { kindPath } from './kind-path.ts';
import { pageSize } from './page.ts';
import type { AddResource } from './resource.ts';
import type { View } from '../../shared/http/view.ts';
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
        const write = writing(c, view, entry, clinic, format);
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

/** Writes the page once it is asked for. */
function writing(
  c: Context<AppEnv>,
  view: View,
  entry: ManifestEntry,
  clinic: Clinic,
  format: WrittenFormat,
): NonNullable<LocalizedContent['write']> {
  const links = createLinks(c.var.base);
  // JSON-LD describes the page that people read.
  const suffix = format === 'jsonld' ? 'html' : format;
  const addresses = {
    topic: (tag: string, id: TopicId) => links.localized(tag, `/${id}.${suffix}`),
    negotiated: (id: TopicId) => links.negotiated(`/${id}.${suffix}`),
    below: links.localized,
  };
  return async () => {
    const [page, { writeTopic }] = await Promise.all([
      gatherTopicPage(c, view, entry, addresses, clinic),
      import('./write-topic.ts'),
    ]);
    return writeTopic(page, format);
  };
}
