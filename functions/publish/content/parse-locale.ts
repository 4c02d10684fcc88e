import type { LocaleContent, Localized } from '../../shared/domain/catalogue.ts';
import type { Locale } from '../../shared/domain/locale.ts';
import { sourceSegments } from '../../shared/domain/localizations.ts';
import type { Provenance } from '../../shared/domain/provenance.ts';
import { segmentStates } from '../../shared/domain/segment-state.ts';
import {
  segmentsOfGlossary,
  segmentsOfStrings,
  segmentsOfTopic,
  type Segments,
} from '../../shared/domain/segments.ts';
import type { Topic, TopicId, TopicText } from '../../shared/domain/topic.ts';
import { sha256 } from '../../shared/store/hash.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkSections, checkStructure } from './check-structure.ts';
import { checkUi } from './check-ui.ts';
import type { OpenFiles } from './open-files.ts';
import { glossarySchema, provenanceSchema, topicTextSchema, uiSchema } from './schemas.ts';

/**
 * Reads what a locale has. Its interface strings must be whole; a topic that it lacks is served in a fallback.
 *
 * @param source the source locale's content, to compare with; undefined for the source itself, which must have all
 */
export function parseLocale(
  files: OpenFiles,
  locale: Locale,
  topics: readonly Topic[],
  source: LocaleContent | undefined,
): LocaleContent {
  const open = source === undefined ? files.require : files.read;

  /** Holds a text beside its account and its source. */
  function localized<T>(
    file: string,
    key: string,
    text: T,
    segments: Segments,
    provenance: Provenance,
    original: Localized<T> | undefined,
  ): Localized<T> {
    const isSource = source === undefined;
    files.complaints.push(...checkProvenance(file, key, provenance, segments, isSource));
    if (original !== undefined && provenance.method === 'translated') {
      const states = segmentStates(provenance, sourceSegments(original, sha256));
      files.complaints.push(
        ...checkStructure(file, original.segments.keys(), segments.keys(), states),
      );
    }
    return { text, segments, provenance };
  }

  function parseStrings(): LocaleContent['strings'] {
    const file = `${locale.tag}/ui.json`;
    const text = files.require(file, uiSchema) ?? {};
    const account = `${locale.tag}/ui.provenance.json`;
    const provenance = files.require(account, provenanceSchema);
    const segments = segmentsOfStrings(text);
    if (segments.size === 0) {
      files.complaints.push({ file, key: '', message: 'has no strings' });
    }
    // A source that cannot be read is told once; comparing with it would only tell it again.
    const original = source?.strings.segments ?? segments;
    if (original.size > 0) files.complaints.push(...checkUi(file, locale, original, segments));
    return provenance === undefined
      ? { text, segments, provenance: { method: 'translated', contributions: [] } }
      : localized(account, '', text, segments, provenance, undefined);
  }

  function parseGlossary(): LocaleContent['glossary'] {
    const file = `${locale.tag}/glossary.json`;
    const found = open(file, glossarySchema);
    if (found === undefined) return undefined;
    const segments = segmentsOfGlossary(found.terms);
    const { provenance } = found;
    return localized(file, 'provenance', found.terms, segments, provenance, source?.glossary);
  }

  function parseTopic(id: TopicId): Localized<TopicText> | undefined {
    const file = `${locale.tag}/${id}.json`;
    const found = open(file, topicTextSchema);
    if (found === undefined) return undefined;
    const { provenance, ...text } = found;
    files.complaints.push(...checkSections(file, text));
    const segments = segmentsOfTopic(text);
    return localized(file, 'provenance', text, segments, provenance, source?.topics.get(id));
  }

  const strings = parseStrings();
  const glossary = parseGlossary();
  const texts = new Map<TopicId, Localized<TopicText>>();
  for (const { id } of topics) {
    const text = parseTopic(id);
    if (text !== undefined) texts.set(id, text);
  }
  return { strings, glossary, topics: texts };
}
