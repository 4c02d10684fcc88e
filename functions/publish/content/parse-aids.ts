import type { Aids } from '../../shared/domain/catalogue.ts';
import { isTopicId, type TopicId } from '../../shared/domain/topic.ts';
import type { OpenFiles } from './open-files.ts';
import { searchSchema, speechSchema } from './schemas.ts';

/** Reads what helps readers of a locale to find and to hear texts; a locale may do without. */
export function parseAids(files: OpenFiles, tag: string, ids: ReadonlySet<TopicId>): Aids {
  const file = `${tag}/search.json`;
  const lay = new Map<TopicId, readonly string[]>();
  for (const [id, words] of Object.entries(files.read(file, searchSchema)?.lay ?? {})) {
    if (isTopicId(id) && ids.has(id)) lay.set(id, words);
    else files.complaints.push({ file, key: `lay.${id}`, message: `there is no topic ${id}` });
  }
  const speech = files.read(`${tag}/speech.json`, speechSchema);
  return { lay, abbreviations: speech?.abbreviations ?? {} };
}
