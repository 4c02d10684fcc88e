import type { ContentFile } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { sourceKeyOf } from '../../functions/shared/domain/plural-keys.ts';
import {
  versionsOf,
  type SourceProvenance,
  type TranslationProvenance,
} from '../../functions/shared/domain/provenance.ts';
import {
  segmentsOfGlossary,
  segmentsOfStrings,
  segmentsOfTopic,
  type Segments,
} from '../../functions/shared/domain/segments.ts';
import type { TopicText } from '../../functions/shared/domain/topic.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { localesDirectory } from '../../tools/local/paths.ts';

/** Content of two topics in English and Spanish, as files; small enough to change one thing in. */
export function smallContent(): Record<string, unknown> {
  const text = (word: string): TopicText => ({
    title: `${word} title`,
    summary: `${word} summary.`,
    sections: [
      {
        id: 'what-it-is',
        heading: `${word} heading`,
        blocks: [
          { type: 'paragraph', text: `${word} paragraph.` },
          { type: 'list', items: [`${word} one`, `${word} two`] },
        ],
      },
    ],
  });
  const terms = (word: string) => ({
    steroid: { term: `${word} steroid`, definition: `${word}.` },
  });
  const ui = (word: string) => ({
    hello: `${word} {{name}}`,
    count_other: `{{count}} ${word}`,
    regions: { names: { neck: word } },
  });
  const english = { ...ui('Hello'), count_one: '{{count}} Hello' };
  const spanish = {
    ...ui('Hola'),
    count_one: '{{count}} Hola',
    count_many: '{{count}} de Hola',
  };
  const topics = ['treatments/nerve-blocks', 'conditions/nerve-pain'];
  return {
    'registry.json': {
      source: 'en',
      locales: [
        { tag: 'en', autonym: 'English', dir: 'ltr', script: 'Latn', fallbacks: [] },
        { tag: 'es', autonym: 'Español', dir: 'ltr', script: 'Latn', fallbacks: ['en'] },
      ],
    },
    'topics.json': {
      regions: ['neck'],
      topics: [
        { id: topics[0], regions: ['neck'], terms: ['steroid'] },
        { id: topics[1], related: [topics[0]] },
      ],
    },
    'en/ui.json': english,
    'en/ui.provenance.json': originalOf(segmentsOfStrings(english)),
    'en/glossary.json': {
      terms: terms('A'),
      provenance: originalOf(segmentsOfGlossary(terms('A'))),
    },
    'es/ui.json': spanish,
    'es/ui.provenance.json': translatedFrom(segmentsOfStrings(english), segmentsOfStrings(spanish)),
    'es/glossary.json': {
      terms: terms('Un'),
      provenance: translatedFrom(segmentsOfGlossary(terms('A'))),
    },
    ...Object.fromEntries(
      topics.flatMap((id) => [
        [
          `en/${id}.json`,
          {
            ...text(`${id} English`),
            provenance: originalOf(segmentsOfTopic(text(`${id} English`))),
          },
        ],
        [
          `es/${id}.json`,
          {
            ...text(`${id} Spanish`),
            provenance: translatedFrom(segmentsOfTopic(text(`${id} English`))),
          },
        ],
      ]),
    ),
  };
}

export function originalOf(segments: Segments): SourceProvenance {
  return { method: 'original', versions: Object.fromEntries(versionsOf(segments, sha256)) };
}

/** A machine's translation of a source as it is. */
export function translatedFrom(
  source: Segments,
  translated: Segments = source,
): TranslationProvenance {
  const versions = versionsOf(source, sha256);
  const sources = Object.fromEntries(
    [...translated.keys()].map((key) => [
      key,
      versions.get(sourceKeyOf(key, versions) ?? '') ?? 'none',
    ]),
  );
  const contribution = {
    method: 'machine',
    translator: 'an engine',
    date: '2026-11-22',
    sources,
  } as const;
  return { method: 'translated', contributions: [contribution] };
}

export function filesOf(content: Readonly<Record<string, unknown>>): ContentFile[] {
  return Object.entries(content).map(([path, value]) => ({ path, text: JSON.stringify(value) }));
}

export function smallCatalogue(): Catalogue {
  return parseCatalogue(filesOf(smallContent()));
}

/** The clinic's content, as it is in this checkout. */
export async function clinicCatalogue(): Promise<Catalogue> {
  return parseCatalogue(await readContentFiles(localesDirectory));
}

/** The same content in some of its languages: what many languages are not about is quicker with few. */
export function inLocales(catalogue: Catalogue, tags: readonly string[]): Catalogue {
  const { registry } = catalogue;
  const locales = registry.locales.filter(({ tag }) => tags.includes(tag));
  const content = new Map([...catalogue.content].filter(([tag]) => tags.includes(tag)));
  return {
    ...catalogue,
    registry: { ...registry, locales },
    content,
    textsOf: async (id) => textsIn(content, id),
  };
}
