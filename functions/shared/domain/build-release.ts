import { buildGlossary, termsIn } from './build-glossary.ts';
import { buildFrame, createManifestBuilder } from './build-manifest.ts';
import { aidsOf, type ReleaseSource } from './catalogue.ts';
import { createSearchBuilder } from './build-search.ts';
import { createCoverageCount } from './coverage.ts';
import type { Locale } from './locale.ts';
import { localizationsOf, textIn, type Localizations } from './localizations.ts';
import type { ManifestEntry } from './manifest.ts';
import { releaseFormat } from './parse-blob.ts';
import { policyFor, type StagePolicy } from './policy.ts';
import type { HashText } from './provenance.ts';
import type { Blob, Hash, Recall, Release, ReleaseLocale, TopicDocument } from './release.ts';
import { resolve } from './resolve.ts';
import type { SearchIndexer } from './search.ts';
import { inOrderOfKinds, kindOf, relate, type Topic, type TopicText } from './topic.ts';

export interface ReleaseOptions extends StagePolicy {
  /** Orders that are in force. */
  readonly recalls: readonly Recall[];
  readonly parent: Hash | null;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  readonly hash: HashText;
  readonly indexer: SearchIndexer;
  /** Takes all that the root points to, piece by piece, as it is made; equal pieces may come again. */
  readonly put: (blob: Blob) => Promise<void>;
  /** Told how many topics are done. */
  readonly onTopic?: (done: number, total: number) => void;
}

export interface BuiltRelease {
  readonly release: Release;
  /** The release's own blob; its hash is the release's name. */
  readonly root: Blob;
}

/** Makes a blob of a value, and names it. */
export type PutValue = (value: unknown, label: string) => Promise<Hash>;

/**
 * Resolves content into a release: fallback is decided here, once, and never when somebody reads. Topics are read, resolved
 * and given away one after another: memory holds one of them, and a piece of each locale's manifest.
 *
 * @param content checked: it has a source text of every topic and strings for every locale
 */
export async function buildRelease(
  content: ReleaseSource,
  options: ReleaseOptions,
): Promise<BuiltRelease> {
  const { registry } = content;
  const { policy, kindPolicies, recalls, parent, publishedAt, hash } = options;
  const { source } = registry;
  const put: PutValue = async (value, label) => {
    const body = JSON.stringify(value);
    const name = hash(body);
    await options.put({ hash: name, body, label });
    return name;
  };

  const topics = inOrderOfKinds(content.topics);
  const related = relate(topics);
  const strings = localizationsOf(registry, policy, hash, ofAll(content, 'strings'));
  const glossary = localizationsOf(registry, policy, hash, ofAll(content, 'glossary'));

  const entryOf = async (
    { id, terms, regions }: Topic,
    locale: Locale,
    localizations: Localizations<TopicText>,
  ): Promise<ManifestEntry> => {
    const kind = kindOf(id);
    const { translations, own: alternates } = localizations;
    const resolution = resolve(locale, translations, source, policyFor(options, kind));
    const { served } = resolution;
    const { title, summary, sections } = textIn(localizations, served);
    const explained = termsIn(glossary, served, terms);
    const document: TopicDocument = { id, title, summary, sections, terms: explained };
    return {
      id,
      kind,
      title,
      summary,
      document: await put(document, `${id} in ${served}`),
      ...resolution,
      alternates,
      related: related.get(id) ?? [],
      regions,
    };
  };

  const frame = await buildFrame(topics, content.regions, put);
  const building = registry.locales.map((locale) => ({
    locale,
    manifest: createManifestBuilder(locale.tag, frame, put),
    search: createSearchBuilder(locale.tag, content, options.indexer, put),
    coverage: createCoverageCount(),
  }));
  for (const [index, topic] of topics.entries()) {
    const texts = await content.textsOf(topic.id);
    const kind = kindOf(topic.id);
    const localizations = localizationsOf(registry, policyFor(options, kind), hash, texts);
    for (const { locale, manifest, search, coverage } of building) {
      const entry = await entryOf(topic, locale, localizations);
      await manifest.add(entry);
      await search.add(topic, localizations.texts, entry.served);
      coverage.add({
        kind,
        isOwn: entry.served === locale.tag,
        translation: localizations.translations.get(locale.tag),
        flagged: localizations.flagged.has(locale.tag),
      });
    }
    options.onTopic?.(index + 1, topics.length);
  }

  const locales: ReleaseLocale[] = [];
  for (const { locale, manifest, search, coverage } of building) {
    const { tag } = locale;
    const { abbreviations } = aidsOf(content, tag);
    locales.push({
      ...locale,
      manifest: await manifest.finish(),
      strings: await put(textIn(strings, tag), `interface strings of ${tag}`),
      interface: textIn({ texts: strings.translations }, tag),
      glossary: await put(buildGlossary(locale, glossary, source, policy), `glossary of ${tag}`),
      search: await search.finish(),
      speech: await put(abbreviations, `abbreviations of ${tag}`),
      coverage: coverage.total(),
    });
  }

  const { codes } = content;
  const release: Release = {
    format: releaseFormat,
    parent,
    publishedAt,
    policy,
    kindPolicies,
    recalls,
    source,
    regions: content.regions,
    ...(codes.length === 0 ? {} : { codes: await put(codes, 'clinical codes of topics') }),
    locales,
  };
  const body = JSON.stringify(release);
  return { release, root: { hash: hash(body), body, label: 'release' } };
}

/** One sort of text, in all the locales that have it. */
function ofAll<K extends 'strings' | 'glossary'>({ content }: ReleaseSource, sort: K) {
  return new Map(
    [...content].flatMap(([tag, { [sort]: text }]) => (text === undefined ? [] : [[tag, text]])),
  );
}
