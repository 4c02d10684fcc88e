import { textsIn, type Catalogue, type LocaleContent } from '../../shared/domain/catalogue.ts';
import { checkRegistry } from './check-registry.ts';
import { checkTopics } from './check-topics.ts';
import { InvalidContentError } from './complaint.ts';
import type { ContentFile } from './files.ts';
import { openFiles } from './open-files.ts';
import { parseLocale } from './parse-locale.ts';
import { registrySchema, topicsSchema } from './schemas.ts';

/**
 * Makes a catalogue of the files below `locales/`, all of it checked.
 *
 * @param tags the locales to read, beside the source; all where it is left out
 * @throws InvalidContentError with everything that is wrong, file by file
 */
export function parseCatalogue(
  contents: readonly ContentFile[],
  tags?: readonly string[],
): Catalogue {
  const files = openFiles(contents);
  const { complaints } = files;

  const registry = files.require('registry.json', registrySchema);
  const neutral = files.require('topics.json', topicsSchema);
  if (registry === undefined || neutral === undefined) throw new InvalidContentError(complaints);
  complaints.push(...checkRegistry(registry));
  const { topics, regions } = neutral;

  const original = registry.locales.find(({ tag }) => tag === registry.source);
  if (original === undefined) throw new InvalidContentError(complaints);
  const source = parseLocale(files, original, topics, undefined);
  complaints.push(...checkTopics(topics, regions, source.glossary?.text ?? {}));

  const content = new Map<string, LocaleContent>(
    registry.locales
      .filter((locale) => locale === original || tags === undefined || tags.includes(locale.tag))
      .map((locale) => [
        locale.tag,
        locale === original ? source : parseLocale(files, locale, topics, source),
      ]),
  );
  for (const file of tags === undefined ? files.unread() : []) {
    complaints.push({ file, key: '', message: 'is of no registered locale and no topic' });
  }

  if (complaints.length > 0) throw new InvalidContentError(complaints);
  return { registry, topics, content, textsOf: async (id) => textsIn(content, id) };
}
