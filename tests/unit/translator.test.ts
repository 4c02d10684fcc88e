import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../functions/shared/i18n/translator.ts';
import { clinicCatalogue } from '../support/content.ts';

const { registry, content } = await clinicCatalogue();

describe('translatorFor', () => {
  it.each(registry.locales.map((locale) => [locale.tag, locale] as const))(
    'counts in %s in the forms of the language',
    (tag, locale) => {
      const t = translatorFor(content.get(tag)?.strings.text ?? {}, locale);
      const rule = new Intl.PluralRules(locale.pluralsLike ?? tag);
      const forms = new Map<string, string>();
      for (const count of [0, 1, 2, 3, 5, 11, 100, 1_000_000]) {
        const text = t('kinds.treatments.count', { count });
        const form = text.replace(String(count), '#');
        const category = rule.select(count);
        expect(text).not.toMatch(/\{\{|kinds\./);
        expect(forms.get(category) ?? form).toBe(form);
        forms.set(category, form);
      }
    },
  );

  it('has six forms in Arabic', () => {
    const arabic = registry.locales.find(({ tag }) => tag === 'ar');
    if (arabic === undefined) throw new Error('there is no Arabic');
    const t = translatorFor(content.get('ar')?.strings.text ?? {}, arabic);
    const forms = [0, 1, 2, 3, 11, 100].map((count) =>
      t('kinds.treatments.count', { count }).replace(String(count), '#'),
    );
    expect(new Set(forms).size).toBeGreaterThanOrEqual(5);
    expect(t('kinds.treatments.count', { count: 3 })).toContain('3');
  });

  it('keeps the direction of a value apart from the sentence’s', () => {
    const t = translatorFor({ notice: { phone: 'اتصل {{phone}}.' } }, { tag: 'ar' });
    expect(t('notice.phone', { phone: '+1 555 0100' })).toBe('اتصل \u2068+1 555 0100\u2069.');
  });

  it('uses the plural rule of another locale where the runtime has none', () => {
    const strings = {
      kinds: { treatments: { count_one: 'wrong', count_other: '{{count}} tretman' } },
    };
    const t = translatorFor(strings, { tag: 'ht', pluralsLike: 'vi' });
    expect(t('kinds.treatments.count', { count: 1 })).toBe('1 tretman');
  });
});
