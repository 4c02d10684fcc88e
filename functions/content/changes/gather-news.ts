import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { TopicId } from '../../shared/domain/topic.ts';
import type { Deadline } from '../../shared/store/deadline.ts';
import { MissingBlobError } from '../../shared/store/errors.ts';
import type { ManifestPieces } from '../../shared/store/manifest-pieces.ts';
import type { ReleaseReader } from '../../shared/store/release-reader.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';
import { comparePieces, type ComparedTopic } from './compare-pieces.ts';
import { newsOf, type News, type NewsKind } from './news.ts';

export interface NewsRequest {
  readonly live: Snapshot;
  /** Tag of the locale. */
  readonly tag: string;
  readonly reader: Pick<ReleaseReader, 'earlier'>;
  readonly deadline: Deadline;
  /** How many releases are looked at. */
  readonly maxReleases?: number;
  /** How much is told at most. */
  readonly maxNews?: number;
  /** How many pieces of manifests are compared, in all: 8,000 topics. What is recalled is told from further back. */
  readonly maxPieces?: number;
}

/**
 * Gathers what changed for the readers of a locale, the newest first, release by release from the live one back. It ends
 * where an earlier release is gone, or where the locale was new.
 */
export async function gatherNews(request: NewsRequest): Promise<News[]> {
  const { live, tag, reader, deadline } = request;
  const { maxReleases = 20, maxNews = 100, maxPieces = 32 } = request;
  const news: News[] = [];
  let now = live;
  let pieces = maxPieces;
  for (let count = 0; count < maxReleases && news.length < maxNews; count += 1) {
    const { parent } = now.release;
    const before = parent === null ? undefined : await reader.earlier(parent, deadline);
    if (before === undefined || before === 'no release') break;
    const found = await compare({ before, now, tag, deadline, maxPieces: pieces });
    if (found === undefined) break;
    news.push(...found.news);
    pieces -= found.pieces;
    now = before;
  }
  // What must not be shown now is not told of either, but for the order itself.
  return news
    .filter(({ topic, kinds }) => kinds.includes('recalled') || !live.recalled.has(topic.id))
    .slice(0, maxNews);
}

interface Comparison {
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly tag: string;
  readonly deadline: Deadline;
  readonly maxPieces: number;
}

/** What a release changed, and how many pieces of manifests were compared to find out. */
interface Compared {
  readonly news: readonly News[];
  readonly pieces: number;
}

/** @returns undefined where a release lacks the locale, or the earlier one is pruned: its root may outlive its pieces */
async function compare(comparison: Comparison): Promise<Compared | undefined> {
  const { before, now, tag, deadline } = comparison;
  const open = async ({ release, manifest }: Snapshot) => {
    const locale = release.locales.find((each) => each.tag === tag);
    return locale && manifest(locale, deadline);
  };
  try {
    const [old, live] = await Promise.all([open(before), open(now)]);
    if (old === undefined || live === undefined) return undefined;
    return await compareManifests(old, live, comparison);
  } catch (error) {
    if (error instanceof MissingBlobError) return undefined;
    throw error;
  }
}

async function compareManifests(
  old: ManifestPieces,
  live: ManifestPieces,
  { before, now, maxPieces }: Comparison,
): Promise<Compared> {
  const { publishedAt } = now.release;
  const found = new Map<TopicId, News>();
  const tell = (topic: ManifestEntry, kinds: readonly NewsKind[]) => {
    const known = found.get(topic.id)?.kinds ?? [];
    if (kinds.length > 0)
      found.set(topic.id, { release: now.hash, publishedAt, topic, kinds: [...known, ...kinds] });
  };
  for (const topic of await onlyIn(now.recalled, before.recalled, live)) tell(topic, ['recalled']);
  for (const topic of await onlyIn(before.recalled, now.recalled, live)) tell(topic, ['restored']);
  const { changes, pieces } = await takePieces(comparePieces(old, live), maxPieces);
  for (const change of changes) {
    const topic = change.now ?? change.before;
    if (topic !== undefined && !now.recalled.has(topic.id)) tell(topic, newsOf(change));
  }
  return { news: [...found.values()], pieces };
}

/** @returns those topics of a manifest that are in one set and not in the other */
async function onlyIn(
  some: ReadonlySet<TopicId>,
  others: ReadonlySet<TopicId>,
  manifest: ManifestPieces,
): Promise<ManifestEntry[]> {
  const ids = [...some].filter((id) => !others.has(id));
  return ids.length === 0 ? [] : (await manifest.locate(ids)).map(({ entry }) => entry);
}

async function takePieces(
  compared: AsyncIterable<ComparedTopic[]>,
  max: number,
): Promise<{ changes: ComparedTopic[]; pieces: number }> {
  const changes: ComparedTopic[] = [];
  let pieces = 0;
  if (max === 0) return { changes, pieces };
  for await (const piece of compared) {
    changes.push(...piece);
    pieces += 1;
    if (pieces === max) break;
  }
  return { changes, pieces };
}
