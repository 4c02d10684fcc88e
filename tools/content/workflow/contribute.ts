import type {
  Contribution,
  TranslationProvenance,
  Versions,
} from '../../../functions/shared/domain/provenance.ts';

/**
 * Records who made segments anew: they leave the contributions that they were in. What is not in the text any more is
 * forgotten.
 *
 * @param keys of the text's segments
 */
export function contribute(
  provenance: TranslationProvenance,
  keys: ReadonlySet<string>,
  contribution: Contribution,
): TranslationProvenance {
  const kept = provenance.contributions.flatMap((each): Contribution[] => {
    const sources: Versions = Object.fromEntries(
      Object.entries(each.sources).filter(
        ([key]) => keys.has(key) && !(key in contribution.sources),
      ),
    );
    return Object.keys(sources).length === 0 ? [] : [{ ...each, sources }];
  });
  return { ...provenance, contributions: [...kept, contribution] };
}
