import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The scripts that the API's reference runs, as their package ships them. */
export const referenceScripts = join(root, 'node_modules/@scalar/api-reference/dist/browser');

/** The content: that of this checkout, or what `CONTENT_LOCALES` names. */
export const localesDirectory = resolve(process.env['CONTENT_LOCALES'] ?? join(root, 'locales'));
