import type { UiStrings } from '../domain/catalogue.ts';
import type { CodeSet } from '../domain/codes.ts';
import { createLocaleMatcher, type LocaleMatcher } from '../domain/match-locale.ts';
import type { ManifestEntry } from '../domain/manifest.ts';
import type {
  GlossaryDocument,
  Hash,
  Release,
  ReleaseLocale,
  TopicDocument,
} from '../domain/release.ts';
import type { TopicId } from '../domain/topic.ts';
import type { Deadline } from './deadline.ts';
import type { ReleaseBlobs } from './release-blobs.ts';
import { openManifest, type ManifestPieces, type ReadPieces } from './manifest-pieces.ts';
import { createTopicList, type TopicList } from './topic-list.ts';

/** A release as one request sees it: whole, and the same until the request ends. */
export interface Snapshot {
  readonly hash: Hash;
  readonly release: Release;
  readonly matcher: LocaleMatcher<ReleaseLocale>;
  /** The topics that must not be shown. */
  readonly recalled: ReadonlySet<TopicId>;
  /** @throws RangeError where the release has no such locale */
  localeOf: (tag: string) => ReleaseLocale;
  /** The resolved topics and the interface strings of a locale, in one call. */
  locale: (
    locale: ReleaseLocale,
    deadline: Deadline,
  ) => Promise<{ topics: TopicList; strings: UiStrings }>;
  /** The resolved topics of a locale as the release holds them, the recalled among them. */
  manifest: (locale: ReleaseLocale, deadline: Deadline) => Promise<ManifestPieces>;
  document: (hash: Hash, deadline: Deadline) => Promise<TopicDocument>;
  /** @returns the texts of entries, in their order, in one call */
  documents: (entries: readonly ManifestEntry[], deadline: Deadline) => Promise<TopicDocument[]>;
  glossary: (locale: ReleaseLocale, deadline: Deadline) => Promise<GlossaryDocument>;
  /** @returns what a voice says instead of abbreviations */
  speech: (locale: ReleaseLocale, deadline: Deadline) => Promise<Readonly<Record<string, string>>>;
  /** @returns the clinical codes that topics are found by; none where the release has none */
  codes: (deadline: Deadline) => Promise<readonly CodeSet[]>;
  /** @returns the pieces of a locale's search index, as JSON; undefined where the release has none */
  searchIndex: (locale: ReleaseLocale, deadline: Deadline) => Promise<string[] | undefined>;
}

export function openSnapshot(hash: Hash, release: Release, blobs: ReleaseBlobs): Snapshot {
  const recalled = new Set(release.recalls.map(({ topic }) => topic));
  const readPieces = (deadline: Deadline): ReadPieces => ({
    shards: async (hashes) => blobs.shards(hashes, deadline),
    pages: async (hashes) => blobs.pages(hashes, deadline),
    regions: async (hashes) => blobs.regions(hashes, deadline),
  });
  let matcher: LocaleMatcher<ReleaseLocale> | undefined;
  return {
    hash,
    release,
    recalled,
    localeOf(tag) {
      const found = release.locales.find((locale) => locale.tag === tag);
      if (found === undefined) throw new RangeError(`The release has no locale ${tag}`);
      return found;
    },
    // Nobody asks an earlier release for a language.
    get matcher() {
      return (matcher ??= createLocaleMatcher(release));
    },
    async locale(locale, deadline) {
      const { manifest, strings } = await blobs.manifestAndStrings(locale, deadline);
      const pieces = openManifest(locale.manifest, manifest, readPieces(deadline));
      return { topics: createTopicList(pieces, recalled), strings };
    },
    async manifest(locale, deadline) {
      const { manifest } = await blobs.manifestAndStrings(locale, deadline);
      return openManifest(locale.manifest, manifest, readPieces(deadline));
    },
    document: async (name, deadline) => blobs.document(name, deadline),
    documents: async (entries, deadline) =>
      blobs.documents(
        entries.map(({ document }) => document),
        deadline,
      ),
    glossary: async ({ glossary }, deadline) => blobs.glossary(glossary, deadline),
    speech: async ({ speech }, deadline) =>
      speech === undefined ? {} : blobs.speech(speech, deadline),
    codes: async (deadline) =>
      release.codes === undefined ? [] : blobs.codes(release.codes, deadline),
    searchIndex: async ({ search }, deadline) =>
      search === undefined ? undefined : blobs.searchIndex(search, deadline),
  };
}
