import type { UiStrings } from '../../shared/domain/catalogue.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type {
  GlossaryDocument,
  ReleaseLocale,
  TopicDocument,
} from '../../shared/domain/release.ts';
import type { Resolution } from '../../shared/domain/resolve.ts';
import { isFallbackReason } from '../../shared/http/envelope.ts';

/** A locale of the release, by its tag. */
type LocaleOf = (tag: string) => ReleaseLocale;

/** A topic as a device keeps it: resolved for its locale, whole, and the same on every device. */
export function topicEntry(
  entry: ManifestEntry,
  place: number,
  { title, summary, sections, terms }: TopicDocument,
  localeOf: LocaleOf,
) {
  const { id, kind, document, translation, related, regions, alternates } = entry;
  return {
    type: 'topic' as const,
    id,
    kind,
    place,
    version: document,
    locale: resolved(entry, localeOf),
    translation,
    title,
    summary,
    sections,
    terms,
    related,
    regions,
    alternates,
  };
}

export function stringsEntry(version: string, strings: UiStrings) {
  return { type: 'strings' as const, version, strings };
}

export function glossaryEntry(version: string, glossary: GlossaryDocument, localeOf: LocaleOf) {
  const { translation, terms } = glossary;
  return {
    type: 'glossary' as const,
    version,
    locale: resolved(glossary, localeOf),
    translation,
    terms,
  };
}

function resolved({ served, reason }: Resolution, localeOf: LocaleOf) {
  return { served, dir: localeOf(served).dir, isFallback: isFallbackReason(reason), reason };
}

/** One thing that a device does: keep this, drop that. */
export type SyncEntry =
  | ReturnType<typeof topicEntry>
  | ReturnType<typeof stringsEntry>
  | ReturnType<typeof glossaryEntry>
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'recalled'; readonly id: string; readonly recalledAt: string };
