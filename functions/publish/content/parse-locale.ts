import type { LocaleContent } from '../../shared/domain/catalogue.ts';
import type { Locale } from '../../shared/domain/locale.ts';
import type { Topic, TopicId, TopicText } from '../../shared/domain/topic.ts';
import type { Localized } from '../../shared/domain/catalogue.ts';
import { checkNames, checkStructure } from './check-structure.ts';
import { checkTexts } from './check-text.ts';
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
  complain(checkTexts(uiFile, ui));
  complain(checkUi(uiFile, locale, source?.strings.text ?? ui, ui));

  const glossaryFile = `${locale.tag}/glossary.json`;
  const glossary = open(glossaryFile, glossarySchema);
  complain(checkTexts(glossaryFile, glossary?.terms));
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
    complain(checkTexts(file, text));
    const original = source?.topics.get(id)?.text;
    if (original !== undefined) complain(checkStructure(file, original, text));
    if ((provenance.method === 'original') !== (source === undefined)) {
      complain([
        { file, key: 'provenance.method', message: 'only, and always, the source is original' },
      ]);
    }
    texts.set(id, { text, provenance });
  }

  return {
    strings: { text: ui, provenance: uiProvenance ?? { method: 'original' } },
    glossary: glossary && { text: glossary.terms, provenance: glossary.provenance },
    topics: texts,
  };
}
