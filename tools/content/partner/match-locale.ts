import { InvalidContentError } from '../../../functions/publish/content/complaint.ts';
import { readFiles } from '../../../functions/publish/content/files.ts';
import { openFiles } from '../../../functions/publish/content/open-files.ts';
import { registrySchema } from '../../../functions/publish/content/schemas.ts';
import { createLocaleMatcher } from '../../../functions/shared/domain/match-locale.ts';
import { localesDirectory } from '../../local/paths.ts';

/**
 * @param text a language tag as somebody wrote it
 * @returns the tag of the locale that answers for it
 * @throws Error where none does, naming those that there are
 * @throws InvalidContentError where the registry of locales cannot be read
 */
export async function matchLocale(text: string): Promise<string> {
  const files = openFiles(await readFiles(localesDirectory, ['registry.json']));
  const registry = files.require('registry.json', registrySchema);
  if (registry === undefined) throw new InvalidContentError(files.complaints);
  const match = createLocaleMatcher(registry).match(text);
  if (match !== undefined) return match.locale.tag;
  const known = registry.locales.map(({ tag }) => tag).join(', ');
  throw new Error(`${text} is not in registry.json. There are: ${known}.`);
}
