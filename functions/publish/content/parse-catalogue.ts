import { textsIn, type Catalogue, type Localized } from '../../shared/domain/catalogue.ts';
import type { TopicId, TopicText } from '../../shared/domain/topic.ts';
import { InvalidContentError } from './complaint.ts';
import type { ContentFile } from './files.ts';
import { openFiles } from './open-files.ts';
import { parseShared, parseTexts } from './parse-shared.ts';

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
  const shared = parseShared(files, ({ tag }) => tags === undefined || tags.includes(tag));
  const { registry, regions, topics, codes } = shared;
  const content = new Map(
    [...shared.content].map(([tag, own]) => [
      tag,
      { ...own, topics: new Map<TopicId, Localized<TopicText>>() },
    ]),
  );
  for (const { id } of topics) {
    for (const [tag, text] of parseTexts(files, shared, id)) content.get(tag)?.topics.set(id, text);
  }
  if (tags === undefined) {
    for (const file of files.unread()) {
      files.complaints.push({ file, key: '', message: 'is of no registered locale and no topic' });
    }
  }
  if (files.complaints.length > 0) throw new InvalidContentError(files.complaints);
  return { registry, regions, topics, codes, content, textsOf: async (id) => textsIn(content, id) };
}
