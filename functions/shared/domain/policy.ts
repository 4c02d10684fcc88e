import type { Translation } from './provenance.ts';

export const translationPolicies = ['reviewed-only', 'labelled'] as const;

/**
 * Which translations a release may serve.
 * - `reviewed-only`: those that a qualified person reviewed and whose source has not changed since (45 CFR 92.201(c)(3)).
 * - `labelled`: all, each with the label that says what it is.
 */
export type TranslationPolicy = (typeof translationPolicies)[number];

/** @returns why a text must not be served, or undefined where it may */
export function objection(
  { status, stale }: Translation,
  policy: TranslationPolicy,
): 'unreviewed' | 'stale' | undefined {
  if (policy === 'labelled' || status === 'original') return undefined;
  if (status === 'unreviewed') return 'unreviewed';
  return stale ? 'stale' : undefined;
}
