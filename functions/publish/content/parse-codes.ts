import { isCodeSystem, type CodeSet } from '../../shared/domain/codes.ts';
import { isTopicId, type TopicId } from '../../shared/domain/topic.ts';
import { codesSchema } from './codes-schema.ts';
import type { OpenFiles } from './open-files.ts';

const file = 'codes.json';

/** Reads the clinical codes that topics are found by, system by system; content may do without. */
export function parseCodes(files: OpenFiles, ids: ReadonlySet<TopicId>): CodeSet[] {
  return Object.entries(files.read(file, codesSchema) ?? {}).flatMap(([system, set]) => {
    if (!isCodeSystem(system)) return [];
    const topics: Record<TopicId, readonly string[]> = {};
    for (const [id, codes = []] of Object.entries(set.topics)) {
      if (isTopicId(id) && ids.has(id)) topics[id] = codes;
      else {
        const key = `${system}.topics.${id}`;
        files.complaints.push({ file, key, message: `there is no ${id}` });
      }
    }
    return [{ system, ...set, topics }];
  });
}
