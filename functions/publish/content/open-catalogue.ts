import type { Localized, ReleaseSource } from '../../shared/domain/catalogue.ts';
import type { Registry } from '../../shared/domain/locale.ts';
import { isTopicId, type TopicId, type TopicText } from '../../shared/domain/topic.ts';
import { InvalidContentError, type Complaint } from './complaint.ts';
import { contentPaths, readFiles } from './files.ts';
import { openFiles } from './open-files.ts';
import { parseShared, parseTexts, type SharedContent } from './parse-shared.ts';
import { registrySchema } from './schemas.ts';

/** The files that are of no locale. */
const neutralFiles = ['registry.json', 'topics.json', 'codes.json'];

/** The files of a locale that are not of one topic. */
const sharedFiles = [
  'ui.json',
  'ui.provenance.json',
  'glossary.json',
  'search.json',
  'speech.json',
];

/**
 * Opens the content below a directory. All of it is checked, topic by topic, and none of the topics is kept: what a
 * release is made from is read again when it is asked for.
 *
 * @throws InvalidContentError with everything that is wrong, file by file
 */
export async function openCatalogue(directory: string): Promise<ReleaseSource> {
  const neutral = await readFiles(directory, neutralFiles);
  const tags = openFiles(neutral)
    .read('registry.json', registrySchema)
    ?.locales.map(({ tag }) => tag);
  const ofLocales = (tags ?? []).flatMap((tag) => sharedFiles.map((name) => `${tag}/${name}`));
  const files = openFiles([...neutral, ...(await readFiles(directory, ofLocales))]);
  const shared = parseShared(files);
  const { registry, topics } = shared;

  const complaints = files.complaints;
  for (const { id } of topics)
    complaints.push(...(await readTexts(directory, shared, id)).complaints);
  complaints.push(...(await checkPaths(directory, registry, new Set(topics.map(({ id }) => id)))));
  if (complaints.length > 0) throw new InvalidContentError(complaints);

  return {
    ...shared,
    async textsOf(id) {
      const { texts, complaints: found } = await readTexts(directory, shared, id);
      // Somebody is editing at the same time.
      if (found.length > 0) throw new InvalidContentError(found);
      return texts;
    },
  };
}

async function readTexts(
  directory: string,
  shared: SharedContent,
  id: TopicId,
): Promise<{ texts: Map<string, Localized<TopicText>>; complaints: Complaint[] }> {
  const paths = shared.registry.locales.map(({ tag }) => `${tag}/${id}.json`);
  const files = openFiles(await readFiles(directory, paths));
  return { texts: parseTexts(files, shared, id), complaints: files.complaints };
}

/** Tells of files that are of nothing: a typing error in a name would leave a text out, and nobody told. */
async function checkPaths(
  directory: string,
  { locales }: Registry,
  ids: ReadonlySet<TopicId>,
): Promise<Complaint[]> {
  const tags = new Set(locales.map(({ tag }) => tag));
  const complaints: Complaint[] = [];
  for await (const file of contentPaths(directory)) {
    const [tag = '', ...rest] = file.split('/');
    const name = rest.join('/');
    const id = name.replace(/\.json$/, '');
    const isKnown =
      rest.length === 0
        ? neutralFiles.includes(file)
        : tags.has(tag) && (sharedFiles.includes(name) || (isTopicId(id) && ids.has(id)));
    if (!isKnown) {
      complaints.push({ file, key: '', message: 'is of no registered locale and no topic' });
    }
  }
  return complaints;
}
