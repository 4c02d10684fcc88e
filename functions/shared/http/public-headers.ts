/** Fields that a page of another site may read. */
export const exposedFields = [
  'Content-Language',
  'Content-Location',
  'ETag',
  'Link',
  'Retry-After',
];

/**
 * The header fields of every answer that is data. Any site may read it, without credentials (Fetch, CORS protocol); a
 * browser that is sent to it shows no frame, runs nothing and tells nobody (OWASP Secure Headers).
 *
 * They are constants that finished answers hold already: middleware that sets them one by one costs a third of a warm
 * request.
 */
export const publicHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedFields.join(', '),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;
