/** A locale that Carelingua publishes. */
export interface Locale {
  /** Canonical BCP 47 tag, as it stands in paths: `zh-Hans`. */
  readonly tag: string;
  /** The language's own name for itself: `简体中文`. */
  readonly autonym: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924 code of the script. */
  readonly script: string;
  /** A locale whose CLDR plural rule this one uses, where the runtime has none of its own. */
  readonly pluralsLike?: string;
  /** Tags of the locales to fall back to, in order, where a text may not be served in this one. */
  readonly fallbacks: readonly string[];
}

/** The locales, in the order in which they are offered. */
export interface Registry<L extends Locale = Locale> {
  /** Tag of the locale that texts are written in first. */
  readonly source: string;
  readonly locales: readonly L[];
}

/**
 * @returns the source locale of a registry
 * @throws RangeError where the registry does not hold its own source
 */
export function sourceLocale<L extends Locale>(registry: Registry<L>): L {
  const found = registry.locales.find(({ tag }) => tag === registry.source);
  if (found === undefined) throw new RangeError(`The registry lacks its source ${registry.source}`);
  return found;
}
