import { createHash } from 'node:crypto';

/** @returns the policy of a page that loads nothing but its own style sheet, and runs nothing (CSP Level 3) */
export function pagePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
