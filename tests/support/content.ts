import type { ContentFile } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { versionOf } from '../../functions/shared/domain/provenance.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { localesDirectory } from '../../tools/local/paths.ts';

/** Content of two topics in English and Spanish, as files; small enough to change one thing in. */
export function smallContent(): Record<string, unknown> {
  const text = (word: string) => ({
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
  const ui = (word: string) => ({ hello: `${word} {{name}}`, count_other: `{{count}} ${word}` });
  const english = { method: 'original' };
  const from = (source: unknown) => ({ method: 'machine', source: versionOf(source, sha256) });
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
    'en/ui.json': { ...ui('Hello'), count_one: '{{count}} Hello' },
    'en/ui.provenance.json': english,
    'en/glossary.json': { terms: terms('A'), provenance: english },
    'es/ui.json': { ...ui('Hola'), count_one: '{{count}} Hola', count_many: '{{count}} de Hola' },
    'es/ui.provenance.json': from({ ...ui('Hello'), count_one: '{{count}} Hello' }),
    'es/glossary.json': { terms: terms('Un'), provenance: from(terms('A')) },
    ...Object.fromEntries(
      topics.flatMap((id) => [
        [`en/${id}.json`, { ...text(`${id} English`), provenance: english }],
        [`es/${id}.json`, { ...text(`${id} Spanish`), provenance: from(text(`${id} English`)) }],
      ]),
    ),
  };
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
