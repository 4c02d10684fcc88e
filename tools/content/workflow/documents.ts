import type { ContentFile } from '../../../functions/publish/content/files.ts';
import type { Catalogue, Glossary, Localized } from '../../../functions/shared/domain/catalogue.ts';
import type { Provenance } from '../../../functions/shared/domain/provenance.ts';
import {
  mapGlossary,
  mapTopicText,
  type Segments,
} from '../../../functions/shared/domain/segments.ts';
import type { TopicId } from '../../../functions/shared/domain/topic.ts';
import { nest } from './nest.ts';

/** What is translated, reviewed and signed as one. */
export type DocumentName = 'ui' | 'glossary' | TopicId;

/** A text in the source language, beside what a locale has of it. */
export interface Document {
  readonly name: DocumentName;
  readonly source: Localized<unknown>;
  /** Undefined where the locale has none. */
  readonly translated: Localized<unknown> | undefined;
  /** The files of the locale's text with another account of how it came to be. */
  readonly withProvenance: (provenance: Provenance) => ContentFile[];
  /** The files of a text that is built as the source is. */
  readonly withTargets: (targets: Segments, provenance: Provenance) => ContentFile[];
}

/** All documents of a locale, in the order in which they are read; with the source's own tag, the source's. */
export function documentsOf({ registry, topics, content }: Catalogue, tag: string): Document[] {
  const source = content.get(registry.source);
  const own = content.get(tag);
  if (source === undefined || own === undefined) throw new RangeError(`There is no locale ${tag}`);

  const ofTopics = topics.flatMap(({ id }) => {
    const original = source.topics.get(id);
    if (original === undefined) return [];
    return documentOf(id, original, own.topics.get(id), {
      rebuild: (text, targets) => mapTopicText(text, targetIn(targets)),
      filesOf: (text, provenance) => [fileOf(`${tag}/${id}.json`, { ...text, provenance })],
    });
  });
  const ofGlossary =
    source.glossary === undefined
      ? []
      : documentOf('glossary', source.glossary, own.glossary, {
          rebuild: (glossary, targets) =>
            withVariants(mapGlossary(glossary, targetIn(targets)), own.glossary?.text),
          filesOf: (terms, provenance) => [fileOf(`${tag}/glossary.json`, { terms, provenance })],
        });
  const ofStrings = documentOf('ui', source.strings, own.strings, {
    // A language has its own plural forms: its strings are not built as the source's are.
    rebuild: (_strings, targets) => nest(targets),
    filesOf: (strings, provenance) => [
      fileOf(`${tag}/ui.json`, strings),
      fileOf(`${tag}/ui.provenance.json`, provenance),
    ],
  });
  return [...ofTopics, ofGlossary, ofStrings].flat();
}

interface Format<T> {
  /** Gives the source's text other words. */
  readonly rebuild: (source: T, targets: Segments) => T;
  readonly filesOf: (text: T, provenance: Provenance) => ContentFile[];
}

function documentOf<T>(
  name: DocumentName,
  source: Localized<T>,
  translated: Localized<T> | undefined,
  { rebuild, filesOf }: Format<T>,
): Document {
  return {
    name,
    source,
    translated,
    withProvenance: (provenance) => filesOf((translated ?? source).text, provenance),
    withTargets: (targets, provenance) => filesOf(rebuild(source.text, targets), provenance),
  };
}

/** What a language approves beside its terms is kept. */
function withVariants(glossary: Glossary, known: Glossary = {}): Glossary {
  return Object.fromEntries(
    Object.entries(glossary).map(([name, term]) => {
      const variants = known[name]?.variants;
      return [name, variants === undefined ? term : { ...term, variants }];
    }),
  );
}

function targetIn(targets: Segments): (key: string) => string {
  return (key) => targets.get(key) ?? '';
}

function fileOf(path: string, content: unknown): ContentFile {
  return { path, text: `${JSON.stringify(content, undefined, 2)}\n` };
}
