import type { ManifestEntry } from '../../shared/domain/release.ts';
import { createLinks } from '../../shared/http/links.ts';
import type { View } from './resource.ts';

/** A topic as a list shows it: enough to choose it by, and which language it will be in. */
export function summarize(entry: ManifestEntry, { language, localeOf }: View, base: string) {
  const { id, kind, title, summary, document, served, reason, translation, regions } = entry;
  const { tag } = language.locale;
  return {
    id,
    kind,
    title,
    summary,
    locale: { served, dir: localeOf(served).dir, isFallback: served !== tag, reason },
    translation,
    version: document,
    ...(regions.length === 0 ? {} : { regions }),
    links: { self: createLinks(base).localized(tag, `/${id}`) },
  };
}
