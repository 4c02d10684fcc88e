import type { Locale, Registry } from '../../functions/shared/domain/locale.ts';

const dirs: Record<string, 'ltr' | 'rtl'> = { Arab: 'rtl' };

/** A registry of locales by their tags, in this order; all fall back to English. */
export function registryOf(...tags: string[]): Registry {
  const locales = tags.map((tag): Locale => {
    const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
    const fallbacks = tag === 'en' ? [] : ['en'];
    return { tag, autonym: tag, dir: dirs[script] ?? 'ltr', script, fallbacks };
  });
  return { source: 'en', locales };
}

/** The locales of the first release (standards: L4). */
export const allTags = [
  'en',
  'es',
  'zh-Hans',
  'zh-Hant',
  'vi',
  'ko',
  'fil',
  'ru',
  'ar',
  'ht',
  'fr',
  'pl',
  'pt-BR',
  'it',
  'de',
  'ja',
  'fa',
];
