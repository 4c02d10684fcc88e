import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ReleaseLocale } from '../../shared/domain/release.ts';
import { isTopicId } from '../../shared/domain/topic.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import { createIndexMemory, type IndexMemory } from '../../shared/search/index-memory.ts';
import type { Deadline } from '../../shared/store/deadline.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';
import { stretchLength, type Book, type Shelf } from './shelf.ts';

/** Opens releases as shelves. */
export type OpenRelease = (snapshot: Snapshot, deadline: Deadline) => Shelf;

export function releaseShelves(clinic: Clinic): OpenRelease {
  const indexes = createIndexMemory();
  return (snapshot, deadline) => ({
    release: snapshot.hash,
    locales: snapshot.release.locales,
    matcher: snapshot.matcher,
    regions: snapshot.release.regions ?? [],
    clinic,
    isFresh: true,
    isRecalled: (id) => snapshot.recalled.has(id),
    open: async ({ tag }) => openBook(snapshot, snapshot.localeOf(tag), indexes, deadline),
  });
}

async function openBook(
  snapshot: Snapshot,
  locale: ReleaseLocale,
  indexes: IndexMemory,
  deadline: Deadline,
): Promise<Book> {
  const { topics, strings } = await snapshot.locale(locale, deadline);
  // Which text a topic has; the manifest knows, and a page need not.
  const entriesOf = async (ids: Parameters<typeof topics.find>[0]) => topics.find(ids);
  return {
    t: translatorFor(strings, locale),
    async list(kind, { region, start = 0 } = {}) {
      const all = await topics.select(kind, { region });
      const end = start + stretchLength;
      return {
        topics: await all.slice(start, end),
        next: end < all.places ? end : undefined,
      };
    },
    find: entriesOf,
    async read({ id, served }) {
      const [entry] = await entriesOf([id]);
      if (entry === undefined) throw new RangeError(`The release shows no ${id}`);
      const [{ sections, terms }, abbreviations] = await Promise.all([
        snapshot.document(entry.document, deadline),
        snapshot.speech(snapshot.localeOf(served), deadline),
      ]);
      return { sections, terms, abbreviations };
    },
    glossary: async () => snapshot.glossary(locale, deadline),
    async search(query, limit) {
      const index = await indexes.open({
        tag: locale.tag,
        version: locale.search,
        read: async () => snapshot.searchIndex(locale, deadline),
      });
      if (index === undefined) return undefined;
      const hits = index.search(query).map(({ id }) => id);
      const found = await entriesOf(hits.filter(isTopicId).slice(0, limit));
      return found.toSorted((one, other) => hits.indexOf(one.id) - hits.indexOf(other.id));
    },
  };
}
