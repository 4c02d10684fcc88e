import type { Catalogue } from '../../../functions/shared/domain/catalogue.ts';
import { sourceSegments } from '../../../functions/shared/domain/localizations.ts';
import { sourceKeyOf, translatedKeys } from '../../../functions/shared/domain/plural-keys.ts';
import { sourcesOf, versionOf } from '../../../functions/shared/domain/provenance.ts';
import { segmentStates } from '../../../functions/shared/domain/segment-state.ts';
import { describeTranslation } from '../../../functions/shared/domain/translation.ts';
import { pluralCategories } from '../../../functions/publish/content/check-ui.ts';
import type { Locale } from '../../../functions/shared/domain/locale.ts';
import { sha256 } from '../../../functions/shared/store/hash.ts';
import { maxLengthOf } from '../text/max-length.ts';
import type { Document } from '../workflow/documents.ts';
import type { ApprovedTerm } from '../workflow/terms.ts';
import { notesOn } from './notes.ts';
import type { Exchange, OutgoingUnit, UnitState } from './unit.ts';

export const selections = ['stale', 'missing', 'unreviewed'] as const;
/** What to send: `stale` is what wants work because its English changed, the flagged among it. */
export type Selection = (typeof selections)[number];

const selected: Readonly<Record<Selection, readonly UnitState[]>> = {
  stale: ['stale', 'flagged'],
  missing: ['missing'],
  unreviewed: ['missing', 'stale', 'flagged', 'translated'],
};

/**
 * What goes to the translators of a locale.
 *
 * @param documents those of the locale that are wanted
 * @param termbase the locale's
 */
export function collectUnits(
  { registry }: Pick<Catalogue, 'registry'>,
  locale: Locale,
  documents: readonly Document[],
  termbase: readonly ApprovedTerm[],
  only: Selection | undefined,
): Exchange<OutgoingUnit> {
  const units = documents.flatMap((document) => unitsOf(document, locale, termbase));
  return {
    source: registry.source,
    locale: locale.tag,
    units: units.filter(({ state }) => only === undefined || selected[only].includes(state)),
  };
}

function unitsOf(
  document: Document,
  locale: Locale,
  termbase: readonly ApprovedTerm[],
): OutgoingUnit[] {
  const { name, source, translated } = document;
  return keysOf(document, locale).flatMap((key) => {
    const original = source.segments.get(sourceKeyOf(key, source.segments) ?? '');
    if (original === undefined) return [];
    return [
      {
        document: name,
        key,
        source: original,
        target: translated?.segments.get(key) ?? reusedTarget(document, original),
        state: stateOf(document, key),
        notes: notesOn(document, key, original, locale, termbase),
        maxLength: maxLengthOf(name, key),
      },
    ];
  });
}

/** The keys that a translation of a document has: its interface's strings have the language's plural forms. */
export function keysOf({ name, source }: Document, locale: Locale): string[] {
  const keys = [...source.segments.keys()];
  return name === 'ui' ? translatedKeys(keys, pluralCategories(locale)) : keys;
}

function stateOf({ source, translated }: Document, key: string): UnitState {
  const provenance = translated?.provenance;
  if (translated === undefined || provenance?.method !== 'translated') return 'missing';
  const original = sourceSegments(source, sha256);
  const state = segmentStates(provenance, original).get(key) ?? 'missing';
  if (state !== 'current') return state;
  const { translation } = describeTranslation(translated.segments, provenance, original, sha256);
  return translation.status === 'reviewed' ? 'reviewed' : 'translated';
}

/** The translation of the very same English that stood elsewhere in the text: a list may have grown by an item. */
function reusedTarget({ translated }: Document, source: string): string | undefined {
  if (translated?.provenance.method !== 'translated') return undefined;
  const version = versionOf(source, sha256);
  const made = [...sourcesOf(translated.provenance)].find(([, from]) => from === version);
  return made && translated.segments.get(made[0]);
}
