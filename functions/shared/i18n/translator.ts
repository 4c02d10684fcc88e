import { createInstance, type TFunction } from 'i18next';
import en from '../../../locales/en/ui.json' with { type: 'json' };
import type { UiStrings } from '../domain/catalogue.ts';
import type { Locale } from '../domain/locale.ts';

/** Gives the interface string of a key, in one language. */
export type Translate = TFunction;

/** The name that the strings of this code go under; no locale of ours has it. */
const builtIn = 'en-US';

const translators = new WeakMap<UiStrings, Translate>();

/** @param strings complete: publishing refuses a locale that lacks one of English's keys */
export function translatorFor(
  strings: UiStrings,
  locale: Pick<Locale, 'tag' | 'pluralsLike'>,
): Translate {
  const known = translators.get(strings);
  if (known !== undefined) return known;

  // i18next takes the plural rule from the language's name, and Intl.PluralRules silently answers for the runtime's
  // own language where it lacks one (Haitian Creole): such a locale goes under the name of one with its rule.
  const lng = locale.pluralsLike ?? locale.tag;
  const instance = createInstance({
    lng,
    ns: 'ui',
    defaultNS: 'ui',
    resources: { [lng]: { ui: strings }, [builtIn]: { ui: en } },
    // An older release lacks the strings of newer code until the next publication: English is better than a key.
    fallbackLng: builtIn,
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escape: isolate },
  });
  void instance.init();
  const translate = instance.getFixedT(lng, 'ui');
  translators.set(strings, translate);
  return translate;
}

/** For answers that no release is at hand for: the strings this code was built with. */
export const english: Translate = translatorFor(en, { tag: 'en' });

/**
 * Keeps a value's direction apart from its sentence's with Unicode's FSI and PDI (UAX 9): a phone number in Arabic.
 * A bare number takes the sentence's direction anyway.
 */
function isolate(value: string): string {
  return /^\d+$/.test(value) ? value : `\u2068${value}\u2069`;
}
