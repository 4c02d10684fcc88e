import type { Localized } from './catalogue.ts';
import type { Registry } from './locale.ts';
import { objection, type TranslationPolicy } from './policy.ts';
import { versionsOf, type HashText } from './provenance.ts';
import type { SourceSegments } from './segment-state.ts';
import { describeTranslation, type Translation } from './translation.ts';

/** One text, in all the locales that have it. */
export interface Localizations<T> {
  /** By tag. */
  readonly texts: ReadonlyMap<string, T>;
  /** What is known of each, by tag. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** Tags of the locales where somebody should look at the text again. */
  readonly flagged: ReadonlySet<string>;
  /** Tags of the locales that may serve their own, in the registry's order. */
  readonly own: readonly string[];
}

/** @param localized the text by tag, the source locale's among them */
export function localizationsOf<T>(
  registry: Registry,
  policy: TranslationPolicy,
  hash: HashText,
  localized: ReadonlyMap<string, Localized<T>>,
): Localizations<T> {
  const source = sourceSegments(localized.get(registry.source), hash);
  const texts = new Map<string, T>();
  const translations = new Map<string, Translation>();
  const flagged = new Set<string>();
  for (const { tag } of registry.locales) {
    const found = localized.get(tag);
    if (found === undefined) continue;
    const { text, segments, provenance } = found;
    texts.set(tag, text);
    const described = describeTranslation(segments, provenance, source, hash);
    translations.set(tag, described.translation);
    if (described.flagged) flagged.add(tag);
  }
  const own = [...translations].flatMap(([tag, translation]) =>
    objection(translation, policy) === undefined ? [tag] : [],
  );
  return { texts, translations, flagged, own };
}

/** A text of the source locale as translations are compared with it. */
export function sourceSegments(
  original: Localized<unknown> | undefined,
  hash: HashText,
): SourceSegments {
  const provenance = original?.provenance;
  return {
    versions: original === undefined ? new Map() : versionsOf(original.segments, hash),
    changes: provenance?.method === 'original' ? (provenance.changes ?? []) : [],
  };
}

/** @throws RangeError where the locale has no text */
export function textIn<T>({ texts }: Pick<Localizations<T>, 'texts'>, tag: string): T {
  const text = texts.get(tag);
  if (text === undefined) throw new RangeError(`There is no text in ${tag}`);
  return text;
}
