import type { Release, ReleaseLocale } from '../../shared/domain/release.ts';
import { kinds } from '../../shared/domain/topic.ts';
import type { Deadline } from '../../shared/store/deadline.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';
import { readAddresses } from '../read-addresses.ts';
import type { ListedPage } from './write-sitemap.ts';

/** How many topics a sitemap has: with their versions in 17 languages they take less than 1 MB. */
const pageSize = 200;

/** @returns how many sitemaps a locale has */
export function pageCountOf({ coverage }: ReleaseLocale): number {
  return Math.max(1, Math.ceil(coverage.topics / pageSize));
}

/**
 * Lists pages of a locale that search engines may find: on the first page its home and its lists, on each a stretch of its
 * topics. A text that is in another language is no page of this one; what is recalled is nobody's.
 *
 * @param base without a slash at its end
 * @param page from 1
 */
export async function listPages(
  { release, recalled, manifest }: Snapshot,
  locale: ReleaseLocale,
  page: number,
  base: string,
  deadline: Deadline,
): Promise<ListedPage[]> {
  const { tag } = locale;
  const addresses = readAddresses(base, release.source);
  const pageOf = (path: string, tags: readonly string[], changed?: string): ListedPage => ({
    address: addresses.below(tag, path),
    changed,
    versions: [
      ...tags.map((each) => ({ hreflang: each, href: addresses.below(each, path) })),
      { hreflang: 'x-default', href: addresses.below(release.source, path) },
    ],
  });
  const all = release.locales.map((each) => each.tag);
  const home = pageOf('', all);

  const start = (page - 1) * pageSize;
  const places = Array.from({ length: pageSize }, (_, offset) => start + offset);
  const entries = await (await manifest(locale, deadline)).at(places);
  const topics = entries
    .filter(({ id, served }) => served === tag && !recalled.has(id))
    .map(({ id, alternates, translation }) => pageOf(`/${id}`, alternates, translation.updatedAt));
  if (page === 1) return [home, ...kinds.map((kind) => pageOf(`/${kind}`, all)), ...topics];
  // A sitemap names a page at least; a stretch may have none in this language.
  return topics.length === 0 ? [home] : topics;
}

/** @returns the absolute addresses of all sitemaps */
export function sitemapAddresses({ locales }: Release, base: string): string[] {
  return locales.flatMap((locale) =>
    Array.from(
      { length: pageCountOf(locale) },
      (_, page) => `${base}/sitemap.xml?locale=${locale.tag}&page=${page + 1}`,
    ),
  );
}
