import type { Glossary, Localized, UiStrings } from '../../shared/domain/catalogue.ts';
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
import type { TopicId, TopicText } from '../../shared/domain/topic.ts';
import { sha256 } from '../../shared/store/hash.ts';
import { checkProvenance } from './check-provenance.ts';
import { checkSections, checkStructure } from './check-structure.ts';
import { checkUi } from './check-ui.ts';
import type { OpenFiles } from './open-files.ts';
import { glossarySchema, provenanceSchema, topicTextSchema, uiSchema } from './schemas.ts';

/** Where a text is read from, and what it is compared with. */
export interface Place<T> {
  readonly files: OpenFiles;
  readonly locale: Locale;
  readonly isSource: boolean;
  /** The source's text; undefined for the source itself, and where that cannot be read. */
  readonly source: Localized<T> | undefined;
}

/** Reads the interface strings of a locale: they must be whole. */
export function parseStrings(place: Place<UiStrings>): Localized<UiStrings> {
  const { files, locale, source } = place;
  const file = `${locale.tag}/ui.json`;
  const text = files.require(file, uiSchema) ?? {};
  const account = `${locale.tag}/ui.provenance.json`;
  const provenance = files.require(account, provenanceSchema);
  const segments = segmentsOfStrings(text);
  if (segments.size === 0) files.complaints.push({ file, key: '', message: 'has no strings' });
  // A source that cannot be read is told once; comparing with it would only tell it again.
  const original = source?.segments ?? segments;
  if (original.size > 0) files.complaints.push(...checkUi(file, locale, original, segments));
  if (provenance === undefined) {
    return { text, segments, provenance: { method: 'translated', contributions: [] } };
  }
  return localized(place, account, '', { text, segments, provenance });
}

/** Reads the glossary of a locale; one that lacks it falls back. */
export function parseGlossary(place: Place<Glossary>): Localized<Glossary> | undefined {
  const file = `${place.locale.tag}/glossary.json`;
  const found = open(place)(file, glossarySchema);
  if (found === undefined) return undefined;
  const { terms: text, provenance } = found;
  const segments = segmentsOfGlossary(text);
  const read = localized(place, file, 'provenance', { text, segments, provenance });
  return compare(place, file, read);
}

/** Reads a topic's text in a locale; one that lacks it falls back. */
export function parseTopic(place: Place<TopicText>, id: TopicId): Localized<TopicText> | undefined {
  const file = `${place.locale.tag}/${id}.json`;
  const found = open(place)(file, topicTextSchema);
  if (found === undefined) return undefined;
  const { provenance, ...text } = found;
  place.files.complaints.push(...checkSections(file, text));
  const segments = segmentsOfTopic(text);
  const read = localized(place, file, 'provenance', { text, segments, provenance });
  return compare(place, file, read);
}

/** The source must have everything. */
function open<T>({ files, isSource }: Place<T>): OpenFiles['read'] {
  return isSource ? files.require : files.read;
}

/** Holds a text beside its account. */
function localized<T>(
  { files, isSource }: Place<T>,
  file: string,
  key: string,
  read: { text: T; segments: Segments; provenance: Provenance },
): Localized<T> {
  const { segments, provenance } = read;
  files.complaints.push(...checkProvenance(file, key, provenance, segments, isSource));
  return read;
}

/** Holds a text beside its source. */
function compare<T>(
  { files, source }: Place<T>,
  file: string,
  translated: Localized<T>,
): Localized<T> {
  const { segments, provenance } = translated;
  if (source !== undefined && provenance.method === 'translated') {
    const states = segmentStates(provenance, sourceSegments(source, sha256));
    files.complaints.push(...checkStructure(file, source.segments.keys(), segments.keys(), states));
  }
  return translated;
}
