import { join } from 'node:path';

/** The content that is published, as it is in this checkout. */
export const localesDirectory = join(import.meta.dirname, '..', '..', 'locales');
