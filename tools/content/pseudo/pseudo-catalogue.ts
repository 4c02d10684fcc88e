import { pluralCategories } from '../../../functions/publish/content/check-ui.ts';
import {
  textsIn,
  type Catalogue,
  type Localized,
  type LocaleContent,
} from '../../../functions/shared/domain/catalogue.ts';
import type { Locale } from '../../../functions/shared/domain/locale.ts';
import { sourceKeyOf, translatedKeys } from '../../../functions/shared/domain/plural-keys.ts';
import {
  versionsOf,
  type TranslationProvenance,
} from '../../../functions/shared/domain/provenance.ts';
import {
  mapGlossary,
  mapTopicText,
  segmentsOfGlossary,
  segmentsOfTopic,
  type Segments,
} from '../../../functions/shared/domain/segments.ts';
import { sha256 } from '../../../functions/shared/store/hash.ts';
import { nest } from '../workflow/nest.ts';
import { expand, mirror } from './pseudo-text.ts';

/** Languages that nobody speaks, for looking at layouts (CLDR's private regions XA and XB); they are never published. */
const pseudolocales: readonly { locale: Locale; change: (text: string) => string }[] = [
  {
    change: expand,
    locale: {
      tag: 'en-XA',
      autonym: expand('Long').replaceAll(/[[\]]/g, ''),
      dir: 'ltr',
      script: 'Latn',
      pluralsLike: 'en',
      fallbacks: ['en'],
    },
  },
  {
    change: mirror,
    locale: {
      tag: 'ar-XB',
      autonym: mirror('Mirrored'),
      dir: 'rtl',
      script: 'Arab',
      pluralsLike: 'ar',
      fallbacks: ['en'],
    },
  },
];

/** The catalogue with two more locales, made from its English. */
export function addPseudolocales(catalogue: Catalogue): Catalogue {
  const { registry } = catalogue;
  const source = catalogue.content.get(registry.source);
  if (source === undefined) throw new RangeError(`There is no ${registry.source}`);
  const content = new Map(catalogue.content);
  for (const { locale, change } of pseudolocales) {
    content.set(locale.tag, contentOf(locale, source, change));
  }
  const locales = [...registry.locales, ...pseudolocales.map(({ locale }) => locale)];
  return {
    ...catalogue,
    registry: { ...registry, locales },
    content,
    textsOf: async (id) => textsIn(content, id),
  };
}

function contentOf(
  locale: Locale,
  { strings, glossary, topics, aids }: LocaleContent,
  change: (text: string) => string,
): LocaleContent {
  const keys = translatedKeys(strings.segments.keys(), pluralCategories(locale));
  const translated = new Map(
    keys.map((key) => [
      key,
      change(strings.segments.get(sourceKeyOf(key, strings.segments) ?? '') ?? ''),
    ]),
  );
  const terms = glossary && mapGlossary(glossary.text, (_, text) => change(text));
  return {
    strings: localized(nest(translated), translated, strings.segments),
    glossary: glossary && terms && localized(terms, segmentsOfGlossary(terms), glossary.segments),
    aids,
    topics: new Map(
      [...topics].map(([id, { text, segments }]) => {
        const made = mapTopicText(text, (_, words) => change(words));
        return [id, localized(made, segmentsOfTopic(made), segments)];
      }),
    ),
  };
}

function localized<T>(text: T, segments: Segments, source: Segments): Localized<T> {
  const versions = versionsOf(source, sha256);
  const sources = Object.fromEntries(
    [...segments.keys()].map((key) => [key, versions.get(sourceKeyOf(key, versions) ?? '') ?? '']),
  );
  const provenance: TranslationProvenance = {
    method: 'translated',
    contributions: [
      { method: 'machine', translator: 'pseudolocalization', date: '1970-01-01', sources },
    ],
  };
  return { text, segments, provenance };
}
