import type { Catalogue, LocaleContent, Localized } from './catalogue.ts';
import { objection, type TranslationPolicy } from './policy.ts';
import { describeTranslation, versionOf, type HashText, type Translation } from './provenance.ts';

/** One text, in all the locales that have it. */
export interface Localizations<T> {
  /** By tag. */
  readonly texts: ReadonlyMap<string, T>;
  /** What is known of each, by tag. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** Tags of the locales that may serve their own, in the registry's order. */
  readonly own: readonly string[];
}

/** @param pick gives a locale's text, where it has it */
export function localizationsOf<T>(
  { registry, content }: Catalogue,
  policy: TranslationPolicy,
  hash: HashText,
  pick: (content: LocaleContent) => Localized<T> | undefined,
): Localizations<T> {
  const source = content.get(registry.source);
  const current = versionOf(source && pick(source)?.text, hash);
  const texts = new Map<string, T>();
  const translations = new Map<string, Translation>();
  for (const { tag } of registry.locales) {
    const found = content.get(tag);
    const localized = found && pick(found);
    if (localized === undefined) continue;
    texts.set(tag, localized.text);
    translations.set(tag, describeTranslation(localized.provenance, current));
  }
  const own = [...translations].flatMap(([tag, translation]) =>
    objection(translation, policy) === undefined ? [tag] : [],
  );
  return { texts, translations, own };
}

/** @throws RangeError where the locale has no text */
export function textIn<T>({ texts }: Pick<Localizations<T>, 'texts'>, tag: string): T {
  const text = texts.get(tag);
  if (text === undefined) throw new RangeError(`There is no text in ${tag}`);
  return text;
}
