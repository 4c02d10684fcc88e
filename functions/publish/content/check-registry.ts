import type { Registry } from '../../shared/domain/locale.ts';
import { canonicalizeTag, maximizeTag } from '../../shared/domain/language-tag.ts';
import type { Complaint } from './complaint.ts';

const file = 'registry.json';

/** Scripts that run from right to left (Unicode, Script_Metadata). */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** What is wrong with the registry beyond its shape. */
export function checkRegistry({ source, locales }: Registry): Complaint[] {
  const tags = locales.map(({ tag }) => tag);
  const complaints: Complaint[] = tags.includes(source)
    ? []
    : [{ file, key: 'source', message: `${source} is not one of the locales` }];

  for (const [index, { tag, dir, script, pluralsLike, fallbacks }] of locales.entries()) {
    const complain = (name: string, message: string) =>
      complaints.push({ file, key: `locales.${index}.${name}`, message });

    if (canonicalizeTag(tag) !== tag) complain('tag', `${tag} is not a canonical BCP 47 tag`);
    // CLDR's pseudolocales are of regions for private use: nobody reads them.
    if (/-X[A-Z]\b/.test(tag)) complain('tag', `${tag} is of a region for private use`);
    if (tags.indexOf(tag) !== index) complain('tag', `${tag} is there twice`);
    const likely = maximizeTag(tag)?.script;
    if (likely !== script) complain('script', `${script} is not the script of ${tag}: ${likely}`);
    const written = rightToLeft.has(script) ? 'rtl' : 'ltr';
    if (dir !== written) complain('dir', `${script} is written ${written}`);
    for (const fallback of fallbacks) {
      if (!tags.includes(fallback)) complain('fallbacks', `${fallback} is not one of the locales`);
    }
    // Intl.PluralRules answers for the runtime's own language where it has no rule, and says nothing.
    const ruled = pluralsLike ?? tag;
    if (Intl.PluralRules.supportedLocalesOf(ruled).length === 0) {
      complain(
        'pluralsLike',
        `there is no plural rule for ${ruled}: name a locale with the same rule`,
      );
    }
  }
  return complaints;
}
