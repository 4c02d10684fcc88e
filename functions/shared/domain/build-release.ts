import { buildGlossary, termsIn } from './build-glossary.ts';
import type { Catalogue } from './catalogue.ts';
import { coverageOf } from './coverage.ts';
import type { Locale } from './locale.ts';
import { localizationsOf, textIn } from './localizations.ts';
import { releaseFormat } from './parse-blob.ts';
import { policyFor, type StagePolicy } from './policy.ts';
import type { HashText } from './provenance.ts';
import type {
  Blob,
  Hash,
  Manifest,
  ManifestEntry,
  Recall,
  Release,
  ReleaseLocale,
  TopicDocument,
} from './release.ts';
import { resolve } from './resolve.ts';
import { kindOf, relate, type Topic } from './topic.ts';

export interface ReleaseOptions extends StagePolicy {
  /** Orders that are in force. */
  readonly recalls: readonly Recall[];
  readonly parent: Hash | null;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  readonly hash: HashText;
}

export interface BuiltRelease {
  readonly release: Release;
  /** The release's own blob; its hash is the release's name. */
  readonly root: Blob;
  /** All that the root points to, each once. */
  readonly blobs: readonly Blob[];
}

/**
 * Resolves a catalogue into a release: fallback is decided here, once, and never when somebody reads.
 *
 * @param catalogue checked: it has a source text of every topic and content for every locale
 */
export function buildRelease(catalogue: Catalogue, options: ReleaseOptions): BuiltRelease {
  const { registry, topics } = catalogue;
  const { policy, kindPolicies, recalls, parent, publishedAt, hash } = options;
  const { source } = registry;
  const blobs = new Map<Hash, Blob>();
  const put = (value: unknown, label: string): Hash => {
    const body = JSON.stringify(value);
    const name = hash(body);
    blobs.set(name, { hash: name, body, label });
    return name;
  };

  const related = relate(topics);
  const strings = localizationsOf(catalogue, policy, hash, (content) => content.strings);
  const glossary = localizationsOf(catalogue, policy, hash, (content) => content.glossary);
  const texts = new Map(
    topics.map(({ id }) => [
      id,
      localizationsOf(catalogue, policyFor(options, kindOf(id)), hash, (content) =>
        content.topics.get(id),
      ),
    ]),
  );

  const entryOf = ({ id, terms, regions }: Topic, locale: Locale): ManifestEntry => {
    const localizations = texts.get(id) ?? noLocalizations;
    const resolution = resolve(
      locale,
      localizations.translations,
      source,
      policyFor(options, kindOf(id)),
    );
    const { served } = resolution;
    const { title, summary, sections } = textIn(localizations, served);
    const explained = termsIn(glossary, served, terms);
    const document: TopicDocument = { id, title, summary, sections, terms: explained };
    return {
      id,
      kind: kindOf(id),
      title,
      summary,
      document: put(document, `${id} in ${served}`),
      ...resolution,
      alternates: localizations.own,
      related: related.get(id) ?? [],
      regions,
    };
  };

  const locales = registry.locales.map((locale): ReleaseLocale => {
    const { tag } = locale;
    const entries = topics.map((topic) => entryOf(topic, locale));
    const manifest: Manifest = { locale: tag, topics: entries };
    return {
      ...locale,
      manifest: put(manifest, `manifest of ${tag}`),
      strings: put(textIn(strings, tag), `interface strings of ${tag}`),
      interface: textIn({ texts: strings.translations }, tag),
      glossary: put(buildGlossary(locale, glossary, source, policy), `glossary of ${tag}`),
      coverage: coverageOf(
        entries.map(({ id, kind, served }) => ({
          kind,
          isOwn: served === tag,
          translation: texts.get(id)?.translations.get(tag),
          flagged: texts.get(id)?.flagged.has(tag) ?? false,
        })),
      ),
    };
  });

  const format = releaseFormat;
  const release: Release = {
    format,
    parent,
    publishedAt,
    policy,
    kindPolicies,
    recalls,
    source,
    locales,
  };
  const body = JSON.stringify(release);
  return {
    release,
    root: { hash: hash(body), body, label: 'release' },
    blobs: [...blobs.values()],
  };
}

const noLocalizations = {
  texts: new Map<string, never>(),
  translations: new Map(),
  flagged: new Set<string>(),
  own: [],
};
