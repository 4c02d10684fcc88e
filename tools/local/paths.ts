import { join, resolve } from 'node:path';

/** The content: that of this checkout, or what `CONTENT_LOCALES` names. */
export const localesDirectory = resolve(
  process.env['CONTENT_LOCALES'] ?? join(import.meta.dirname, '../../locales'),
);
