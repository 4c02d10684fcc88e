import { createHash } from 'node:crypto';

export interface PagePolicyOptions {
  /** Who may show the page in a frame: origins, or CSP's keywords. */
  readonly frameAncestors?: string;
  /** Sources of scripts, where the page runs any. */
  readonly scripts?: string;
  /** What its scripts may ask. */
  readonly connections?: string;
  /** What it shows in frames. */
  readonly frames?: string;
  /** Where its forms lead. */
  readonly forms?: string;
}

/** @returns the policy of a page that loads nothing but its own style sheet and what is named (CSP Level 3) */
export function pagePolicy(
  style: string,
  {
    frameAncestors = "'none'",
    scripts,
    connections,
    frames,
    forms = "'none'",
  }: PagePolicyOptions = {},
): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    ...(scripts === undefined
      ? []
      : [`script-src ${scripts}`, "require-trusted-types-for 'script'", "trusted-types 'none'"]),
    ...(connections === undefined ? [] : [`connect-src ${connections}`]),
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    "base-uri 'none'",
    `form-action ${forms}`,
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
