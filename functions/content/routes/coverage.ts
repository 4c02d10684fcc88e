import { makeAnswer } from '../../shared/http/answer.ts';
import type { AddPlainResource } from './plain-resource.ts';

/** `/v1/coverage`: what is translated, reviewed and stale, locale by locale and kind by kind. */
export function addCoverage(add: AddPlainResource): void {
  add('/v1/coverage', (c) => {
    const { hash, release } = c.get('snapshot');
    const { source, policy, kindPolicies, locales } = release;
    const coverage = locales.map((locale) => ({ locale: locale.tag, ...locale.coverage }));
    return makeAnswer({ release: hash, source, policy, kindPolicies, coverage }, {});
  });
}
