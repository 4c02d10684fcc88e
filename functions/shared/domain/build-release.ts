import type { Catalogue, Glossary, LocaleContent } from './catalogue.ts';
import type { Locale } from './locale.ts';
import { objection, type TranslationPolicy } from './policy.ts';
import { describeTranslation, versionOf, type HashText, type Translation } from './provenance.ts';
import type {
  Blob,
  Coverage,
  Hash,
  Manifest,
  ManifestEntry,
  Recall,
  Release,
  ReleaseLocale,
  TopicDocument,
} from './release.ts';
import { releaseFormat } from './parse-blob.ts';
import { resolve } from './resolve.ts';
import { kindOf, relate, type Topic, type TopicId } from './topic.ts';

export interface ReleaseOptions {
  readonly policy: TranslationPolicy;
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
  const { policy, recalls, parent, publishedAt, hash } = options;
  const blobs = new Map<Hash, Blob>();
  const put = (value: unknown, label: string): Hash => {
    const body = JSON.stringify(value);
    const name = hash(body);
    blobs.set(name, { hash: name, body, label });
    return name;
  };

  const translations = describeAll(catalogue, hash);
  const own = new Map(
    topics.map(({ id }) => [id, ownLocales(catalogue, translations, id, policy)]),
  );
  const related = relate(topics);
  const glossaries = new Map(
    registry.locales.map(({ tag }) => [tag, servedGlossary(catalogue, tag, policy, hash)]),
  );

  const entryOf = (topic: Topic, locale: Locale): ManifestEntry => {
    const { id } = topic;
    const { served, reason, translation } = resolve(
      locale,
      translations.get(id) ?? new Map(),
      registry.source,
      policy,
    );
    const { title, summary, sections } = textOf(catalogue, served, id);
    const terms = topic.terms.flatMap((term) => {
      const found = glossaries.get(served)?.[term];
      return found === undefined ? [] : [{ id: term, ...found }];
    });
    const document: TopicDocument = { id, title, summary, sections, terms };
    return {
      id,
      kind: kindOf(id),
      title,
      summary,
      document: put(document, `${id} in ${served}`),
      served,
      reason,
      translation,
      alternates: own.get(id) ?? [],
      related: related.get(id) ?? [],
      regions: topic.regions,
    };
  };

  const sourceStrings = contentIn(catalogue, registry.source).strings.text;
  const locales = registry.locales.map((locale): ReleaseLocale => {
    const entries = topics.map((topic) => entryOf(topic, locale));
    const { strings } = contentIn(catalogue, locale.tag);
    const manifest: Manifest = { locale: locale.tag, topics: entries };
    return {
      ...locale,
      manifest: put(manifest, `manifest of ${locale.tag}`),
      strings: put(strings.text, `interface strings of ${locale.tag}`),
      interface: describeTranslation(strings.provenance, versionOf(sourceStrings, hash)),
      coverage: coverageOf(entries, locale.tag),
    };
  });

  const release: Release = {
    format: releaseFormat,
    parent,
    publishedAt,
    policy,
    recalls,
    source: registry.source,
    locales,
  };
  const body = JSON.stringify(release);
  return {
    release,
    root: { hash: hash(body), body, label: 'release' },
    blobs: [...blobs.values()],
  };
}

type Translations = ReadonlyMap<TopicId, ReadonlyMap<string, Translation>>;

function describeAll({ registry, topics, content }: Catalogue, hash: HashText): Translations {
  return new Map(
    topics.map(({ id }) => {
      const source = content.get(registry.source)?.topics.get(id)?.text;
      const current = versionOf(source, hash);
      const described = [...content].flatMap(([tag, { topics: texts }]) => {
        const localized = texts.get(id);
        if (localized === undefined) return [];
        return [[tag, describeTranslation(localized.provenance, current)] as const];
      });
      return [id, new Map(described)];
    }),
  );
}

/** The locales in whose own language the topic is served, in the registry's order. */
function ownLocales(
  { registry }: Catalogue,
  translations: Translations,
  id: TopicId,
  policy: TranslationPolicy,
): string[] {
  return registry.locales.flatMap(({ tag }) => {
    const translation = translations.get(id)?.get(tag);
    const isServed = translation !== undefined && objection(translation, policy) === undefined;
    return isServed ? [tag] : [];
  });
}

/** A locale's glossary where the policy lets it be served: explanations follow the rule that texts follow. */
function servedGlossary(
  catalogue: Catalogue,
  tag: string,
  policy: TranslationPolicy,
  hash: HashText,
): Glossary | undefined {
  const source = contentIn(catalogue, catalogue.registry.source).glossary?.text;
  const glossary = contentIn(catalogue, tag).glossary;
  if (glossary === undefined) return undefined;
  const translation = describeTranslation(glossary.provenance, versionOf(source, hash));
  return objection(translation, policy) === undefined ? glossary.text : undefined;
}

function coverageOf(entries: readonly ManifestEntry[], tag: string): Coverage {
  const own = entries.filter(({ served }) => served === tag);
  return {
    topics: entries.length,
    own: own.length,
    reviewed: own.filter(({ translation }) => translation.reviewedAt !== undefined).length,
    stale: own.filter(({ translation }) => translation.stale).length,
  };
}

function contentIn({ content }: Catalogue, tag: string): LocaleContent {
  const found = content.get(tag);
  if (found === undefined) throw new RangeError(`The catalogue has no content for ${tag}`);
  return found;
}

function textOf(catalogue: Catalogue, tag: string, id: TopicId) {
  const found = contentIn(catalogue, tag).topics.get(id);
  if (found === undefined) throw new RangeError(`The catalogue has no text of ${id} in ${tag}`);
  return found.text;
}
