import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import { createLinks } from '../../shared/http/links.ts';
import { isFallbackReason, overallReason } from '../../shared/http/envelope.ts';
import type { View } from '../../shared/http/view.ts';

/** A topic as a list shows it: enough to choose it by, and which language it will be in. */
export function summarize(entry: ManifestEntry, { language, localeOf }: View, base: string) {
  const { id, kind, title, summary, document, served, translation, regions } = entry;
  const { tag } = language.locale;
  const reason = overallReason(language.reason, entry.reason);
  return {
    id,
    kind,
    title,
    summary,
    locale: { served, dir: localeOf(served).dir, isFallback: isFallbackReason(reason), reason },
    translation,
    version: document,
    ...(regions.length === 0 ? {} : { regions }),
    links: { self: createLinks(base).localized(tag, `/${id}`) },
  };
}

/** The same with the topics that belong with it: enough to lead on to them. */
export async function summarizeWithRelated(entry: ManifestEntry, view: View, base: string) {
  const { tag } = view.language.locale;
  const related = await view.topics.find(entry.related);
  return {
    ...summarize(entry, view, base),
    related: related.map(({ id, kind, title, served }) => ({
      id,
      kind,
      title,
      locale: { served, dir: view.localeOf(served).dir },
      links: { self: createLinks(base).localized(tag, `/${id}`) },
    })),
  };
}
