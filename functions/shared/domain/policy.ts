import { isKind, type Kind } from './topic.ts';
import type { Translation } from './translation.ts';

export const translationPolicies = ['reviewed-only', 'labelled'] as const;

/**
 * Which translations a release may serve.
 * - `reviewed-only`: those that a qualified person reviewed and whose source has not changed since (45 CFR 92.201(c)(3)).
 * - `labelled`: all, each with the label that says what it is.
 */
export type TranslationPolicy = (typeof translationPolicies)[number];

/** The policy of a stage. */
export interface StagePolicy {
  readonly policy: TranslationPolicy;
  /** Kinds of topic that have a policy of their own. */
  readonly kindPolicies?: Readonly<Partial<Record<Kind, TranslationPolicy>>> | undefined;
}

export function policyFor({ policy, kindPolicies }: StagePolicy, kind: Kind): TranslationPolicy {
  return kindPolicies?.[kind] ?? policy;
}

/**
 * Reads a stage's policy as settings write it: `reviewed-only`, or with kinds of their own `reviewed-only,pages=labelled`.
 *
 * @returns undefined where it is none
 */
export function parsePolicy(text: string): StagePolicy | undefined {
  const [policy = '', ...rest] = text.split(',').map((part) => part.trim());
  if (!isPolicy(policy)) return undefined;
  const kindPolicies: Partial<Record<Kind, TranslationPolicy>> = {};
  for (const part of rest) {
    const [kind = '', own = '', ...more] = part.split('=');
    if (!isKind(kind) || !isPolicy(own) || more.length > 0 || kind in kindPolicies)
      return undefined;
    kindPolicies[kind] = own;
  }
  return rest.length === 0 ? { policy } : { policy, kindPolicies };
}

/** @returns a stage's policy as settings write it */
export function formatPolicy({ policy, kindPolicies = {} }: StagePolicy): string {
  return [policy, ...Object.entries(kindPolicies).map((entry) => entry.join('='))].join(',');
}

function isPolicy(text: string): text is TranslationPolicy {
  return (translationPolicies as readonly string[]).includes(text);
}

/** @returns why a text must not be served, or undefined where it may */
export function objection(
  { status, stale }: Translation,
  policy: TranslationPolicy,
): 'unreviewed' | 'stale' | undefined {
  if (policy === 'labelled' || status === 'original') return undefined;
  if (status === 'unreviewed') return 'unreviewed';
  return stale ? 'stale' : undefined;
}
