import { describe, expect, it } from 'vitest';
import { formatPolicy, parsePolicy, policyFor } from '../../functions/shared/domain/policy.ts';

describe('parsePolicy', () => {
  it.each([
    ['reviewed-only', 'reviewed-only', 'reviewed-only'],
    ['labelled', 'labelled', 'labelled'],
    ['reviewed-only,pages=labelled', 'reviewed-only', 'labelled'],
    ['labelled, pages=reviewed-only', 'labelled', 'reviewed-only'],
  ])('reads %s', (text, treatments, pages) => {
    const policy = parsePolicy(text);
    expect(policy && policyFor(policy, 'treatments')).toBe(treatments);
    expect(policy && policyFor(policy, 'pages')).toBe(pages);
    expect(policy && formatPolicy(policy)).toBe(text.replace(' ', ''));
  });

  it.each([
    '',
    'all',
    'reviewed-only,',
    'reviewed-only,cures=labelled',
    'reviewed-only,pages',
    'reviewed-only,pages=all',
    'reviewed-only,pages=labelled=labelled',
    'reviewed-only,pages=labelled,pages=labelled',
    'pages=labelled',
  ])('refuses "%s"', (text) => {
    expect(parsePolicy(text)).toBeUndefined();
  });
});
