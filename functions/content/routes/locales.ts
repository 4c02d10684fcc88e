import { makeAnswer } from '../../shared/http/answer.ts';
import { createLinks } from '../../shared/http/links.ts';
import type { AddPlainResource } from './plain-resource.ts';

/** `/v1/locales`: the languages in their own names, and how much of each there is. */
export function addLocales(add: AddPlainResource): void {
  add('/v1/locales', (c) => {
    const { snapshot, base } = c.var;
    const { source, policy, kindPolicies, locales } = snapshot.release;
    const links = createLinks(base);
    const described = locales.map((locale) => {
      const { tag, autonym, dir, script, fallbacks, coverage, interface: ui } = locale;
      const { kinds: _, ...counts } = coverage;
      const self = links.localized(tag, '');
      return {
        tag,
        autonym,
        dir,
        script,
        fallbacks,
        coverage: counts,
        interface: ui,
        links: { self },
      };
    });
    const content = { release: snapshot.hash, source, policy, kindPolicies, locales: described };
    return makeAnswer(content, {});
  });
}
