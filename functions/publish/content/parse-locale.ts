import type { LocaleContent } from '../../shared/domain/catalogue.ts';
import type { Locale } from '../../shared/domain/locale.ts';
import type { Topic, TopicId, TopicText } from '../../shared/domain/topic.ts';
import type { Localized } from '../../shared/domain/catalogue.ts';
import type { Provenance } from '../../shared/domain/provenance.ts';
import { checkNames, checkSections, checkStructure } from './check-structure.ts';
import { checkUi } from './check-ui.ts';
import type { Complaint } from './complaint.ts';
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
  const complain = (complaints: Complaint[]) => files.complaints.push(...complaints);

  const uiFile = `${locale.tag}/ui.json`;
  const ui = files.require(uiFile, uiSchema) ?? {};
  const uiProvenance = files.require(`${locale.tag}/ui.provenance.json`, provenanceSchema);
  const isSource = source === undefined;
  if (uiProvenance !== undefined) {
    complain(checkMethod(`${locale.tag}/ui.provenance.json`, 'method', uiProvenance, isSource));
  }
  if (Object.keys(ui).length === 0)
    complain([{ file: uiFile, key: '', message: 'has no strings' }]);
  // A source that cannot be read is told once; comparing with it would only tell it again.
  const sourceUi = source?.strings.text ?? ui;
  if (Object.keys(sourceUi).length > 0) complain(checkUi(uiFile, locale, sourceUi, ui));

  const glossaryFile = `${locale.tag}/glossary.json`;
  const glossary = open(glossaryFile, glossarySchema);
  if (glossary !== undefined) {
    complain(checkMethod(glossaryFile, 'provenance.method', glossary.provenance, isSource));
  }
  if (glossary !== undefined && source?.glossary !== undefined) {
    complain(
      checkNames(glossaryFile, Object.keys(source.glossary.text), Object.keys(glossary.terms)),
    );
  }

  const texts = new Map<TopicId, Localized<TopicText>>();
  for (const { id } of topics) {
    const file = `${locale.tag}/${id}.json`;
    const found = open(file, topicTextSchema);
    if (found === undefined) continue;
    const { provenance, ...text } = found;
    const original = source?.topics.get(id)?.text;
    if (original !== undefined) complain(checkStructure(file, original, text));
    complain(checkMethod(file, 'provenance.method', provenance, isSource));
    complain(checkSections(file, text));
    texts.set(id, { text, provenance });
  }

  return {
    strings: { text: ui, provenance: uiProvenance ?? { method: 'original' } },
    glossary: glossary && { text: glossary.terms, provenance: glossary.provenance },
    topics: texts,
  };
}

/** A translation that passed for the original would be served under any policy, and nobody told. */
function checkMethod(
  file: string,
  key: string,
  { method }: Provenance,
  isSource: boolean,
): Complaint[] {
  if ((method === 'original') === isSource) return [];
  return [{ file, key, message: 'only, and always, the source is original' }];
}
