/** The elements that partners put on their pages: `<pain-care>`, `<pain-care-list>` and `<pain-care-search>`. */
import { PainCare } from './pain-care.ts';
import { PainCareList } from './pain-care-list.ts';
import { PainCareSearch } from './pain-care-search.ts';

for (const [name, element] of [
  ['pain-care', PainCare],
  ['pain-care-list', PainCareList],
  ['pain-care-search', PainCareSearch],
] as const) {
  // Two snippets on one page may load the script twice, of two versions.
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
