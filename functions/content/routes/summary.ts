import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import { createLinks } from '../../shared/http/links.ts';
import { isFallbackReason, overallReason } from '../../shared/http/envelope.ts';
import type { View } from './resource.ts';

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
