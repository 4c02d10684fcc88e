import type { ManifestEntry } from '../domain/manifest.ts';
import { kindOf, type Kind, type TopicId } from '../domain/topic.ts';
import { startOf, type ManifestPieces } from './manifest-pieces.ts';

/** The topics of a locale as a reader may have them: what is recalled is nowhere, not in a list, not as a relation. */
export interface TopicList {
  /** @returns the entries of those of the topics that there are, in their order in the list */
  readonly find: (ids: readonly TopicId[]) => Promise<ManifestEntry[]>;
  /** @returns the topics of a kind, or those of them that a filter leaves, in their order */
  readonly select: (kind: Kind, filter?: TopicFilter) => Promise<Selection>;
}

/** What topics must be, all of it. */
export interface TopicFilter {
  /** Of this part of the body. */
  readonly region?: string | undefined;
  /** Among these. */
  readonly among?: readonly TopicId[] | undefined;
}

/** A list to take stretches of. */
export interface Selection {
  /** How many topics there are. */
  readonly count: number;
  /** How many places the list has, the recalled topics among them. */
  readonly places: number;
  /**
   * What is recalled leaves a gap, so that the others keep their places.
   *
   * @param start place, from 0
   * @param end the place after the last
   */
  readonly slice: (start: number, end: number) => Promise<ManifestEntry[]>;
}

export function createTopicList(
  manifest: ManifestPieces,
  recalled: ReadonlySet<TopicId>,
): TopicList {
  const isShown = ({ id }: ManifestEntry) => !recalled.has(id);
  const find = async (ids: readonly TopicId[]) =>
    (await manifest.locate(ids)).map(({ entry }) => entry).filter(isShown);

  /** The places of what a filter leaves of a kind, in the whole list. */
  async function placesOf(kind: Kind, { region, among }: TopicFilter): Promise<readonly number[]> {
    if (among !== undefined) {
      const found = await manifest.locate(among.filter((id) => kindOf(id) === kind));
      return found.filter(({ entry }) => isOf(entry, region)).map(({ place }) => place);
    }
    const start = startOf(kind, manifest.counts);
    if (region === undefined) {
      return Array.from({ length: manifest.counts[kind] }, (_, place) => start + place);
    }
    return (await manifest.ofRegion(region))[kind].map((place) => start + place);
  }

  return {
    find,
    async select(kind, filter = {}) {
      const places = await placesOf(kind, filter);
      const known = new Set(places);
      const gone = await manifest.locate([...recalled].filter((id) => kindOf(id) === kind));
      return {
        count: places.length - gone.filter(({ place }) => known.has(place)).length,
        places: places.length,
        slice: async (start, end) => (await manifest.at(places.slice(start, end))).filter(isShown),
      };
    },
  };
}

function isOf({ regions }: ManifestEntry, region: string | undefined): boolean {
  return region === undefined || regions.includes(region);
}
