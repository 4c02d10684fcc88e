import { readContentFiles } from '../../../functions/publish/content/files.ts';
import { openFiles } from '../../../functions/publish/content/open-files.ts';
import { registrySchema } from '../../../functions/publish/content/schemas.ts';
import { formatDate } from '../../../functions/shared/i18n/date.ts';

/** What finds a topic, what a voice says in place of an abbreviation, and who wrote a string: no page shows it. */
const unseen = /\/(search|speech|[^/]*\.provenance)\.json$/;

/** A day of each month, as pages write it. */
const days = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month, 28)).toISOString(),
);

/**
 * Reads which characters the pages of each script show.
 *
 * @returns by script (ISO 15924), for the scripts of the registry
 */
export async function shownCharacters(
  localesDirectory: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const files = await readContentFiles(localesDirectory);
  const registry = openFiles(files).require('registry.json', registrySchema);
  const shown = new Map<string, Set<string>>();
  for (const { tag, autonym, script } of registry?.locales ?? []) {
    const characters = shown.get(script) ?? new Set();
    shown.set(script, characters);
    const texts = [autonym, ...days.map((day) => formatDate(day, tag))];
    for (const { path, text } of files) {
      if (path.startsWith(`${tag}/`) && !unseen.test(path)) texts.push(...stringsIn(text));
    }
    for (const text of texts) for (const character of text) characters.add(character);
  }
  return shown;
}

function stringsIn(json: string): string[] {
  const strings: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
  });
  return strings;
}
