import type { Assets } from './assets.ts';

/**
 * What pages may load and do (CSP Level 3): the one script that is in them, by its hash, and what that loads; styles, fonts
 * and drawings of our own; nothing of anybody else's.
 */
export function contentPolicy({ startHash }: Assets): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${startHash}' 'strict-dynamic'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types start worker',
  ].join('; ');
}

/** The other header fields of every page. */
export const pageFields = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;
