import { makeAnswer } from '../../shared/http/answer.ts';
import type { AddPlainResource } from './plain-resource.ts';

/** `/v1/releases/current`: which release is live. */
export function addReleases(add: AddPlainResource): void {
  add('/v1/releases/current', (c) => {
    const { hash, release } = c.var.snapshot;
    const { parent, publishedAt, policy, kindPolicies, locales } = release;
    const topics = locales[0]?.coverage.topics ?? 0;
    const content = {
      release: hash,
      parent,
      publishedAt,
      policy,
      kindPolicies,
      topics,
      locales: locales.map(({ tag }) => tag),
    };
    // Who asks which release is live wants to know it now.
    return makeAnswer(content, { 'cache-control': 'no-cache' });
  });
}
