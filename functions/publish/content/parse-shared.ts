import type { Localized, SharedLocaleContent } from '../../shared/domain/catalogue.ts';
import type { CodeSet } from '../../shared/domain/codes.ts';
import { sourceLocale, type Locale, type Registry } from '../../shared/domain/locale.ts';
import type { Topic, TopicId, TopicText } from '../../shared/domain/topic.ts';
import { checkRegions } from './check-regions.ts';
import { checkRegistry } from './check-registry.ts';
import { checkTopics } from './check-topics.ts';
import { InvalidContentError } from './complaint.ts';
import type { OpenFiles } from './open-files.ts';
import { parseAids } from './parse-aids.ts';
import { parseCodes } from './parse-codes.ts';
import { parseGlossary, parseStrings, parseTopic, type Place } from './parse-localized.ts';
import { registrySchema, topicsSchema } from './schemas.ts';

/** What is not of one topic. */
export interface SharedContent {
  readonly registry: Registry;
  readonly regions: readonly string[];
  readonly topics: readonly Topic[];
  readonly codes: readonly CodeSet[];
  /** By tag, for the locales that were asked for; the source's is the first. */
  readonly content: ReadonlyMap<string, SharedLocaleContent>;
}

/**
 * Reads what is not of one topic.
 *
 * @param isWanted whether to read a locale; the source is always read
 * @throws InvalidContentError where nothing can be placed without what is missing; all else is told to `files`
 */
export function parseShared(
  files: OpenFiles,
  isWanted: (locale: Locale) => boolean = () => true,
): SharedContent {
  const registry = files.require('registry.json', registrySchema);
  const neutral = files.require('topics.json', topicsSchema);
  if (registry === undefined || neutral === undefined) {
    throw new InvalidContentError(files.complaints);
  }
  files.complaints.push(...checkRegistry(registry));
  if (!registry.locales.some(({ tag }) => tag === registry.source)) {
    throw new InvalidContentError(files.complaints);
  }

  const original = sourceLocale(registry);
  const place = { files, locale: original, isSource: true, source: undefined };
  const { topics, regions } = neutral;
  const ids = new Set(topics.map(({ id }) => id));
  const source = {
    strings: parseStrings(place),
    glossary: parseGlossary(place),
    aids: parseAids(files, original.tag, ids),
  };
  files.complaints.push(...checkTopics(topics, regions, source.glossary?.text ?? {}));
  files.complaints.push(...checkRegions(regions, original.tag, source.strings.segments));
  const codes = parseCodes(files, ids);

  const content = new Map([[original.tag, source]]);
  for (const locale of localesBeside(registry).filter(isWanted)) {
    const at = <T>(text: Localized<T> | undefined): Place<T> => ({
      files,
      locale,
      isSource: false,
      source: text,
    });
    const strings = parseStrings(at(source.strings));
    const glossary = parseGlossary(at(source.glossary));
    content.set(locale.tag, { strings, glossary, aids: parseAids(files, locale.tag, ids) });
  }
  return { registry, regions, topics, codes, content };
}

/**
 * Reads a topic in every locale that was asked for. What is wrong is told to `files`.
 *
 * @returns the texts by tag
 */
export function parseTexts(
  files: OpenFiles,
  { registry, content }: Pick<SharedContent, 'registry' | 'content'>,
  id: TopicId,
): Map<string, Localized<TopicText>> {
  const original = sourceLocale(registry);
  const place = { files, locale: original, isSource: true, source: undefined };
  const source = parseTopic(place, id);
  const texts = new Map(source === undefined ? [] : [[original.tag, source]]);
  for (const locale of localesBeside(registry)) {
    if (!content.has(locale.tag)) continue;
    const text = parseTopic({ files, locale, isSource: false, source }, id);
    if (text !== undefined) texts.set(locale.tag, text);
  }
  return texts;
}

/** The locales that texts are translated into. */
function localesBeside({ source, locales }: Registry): Locale[] {
  return locales.filter(({ tag }) => tag !== source);
}
