import type { ReleaseLocale } from '../../shared/domain/release.ts';
import type { Deadline } from '../../shared/store/deadline.ts';
import { MissingBlobError } from '../../shared/store/errors.ts';
import type { Snapshot } from '../../shared/store/snapshot.ts';
import { glossaryEntry, stringsEntry, topicEntry, type SyncEntry } from './entries.ts';
import { firstPosition, type Position } from './token.ts';
import { walkChanges, type Change, type Side } from './walk-changes.ts';

/** What a page is filled from. */
export interface PageRequest {
  /** The release that the device has; undefined for one that has nothing. */
  readonly before: LocaleSide | undefined;
  readonly now: LocaleSide;
  /** Where the page goes on; undefined for the first. */
  readonly from: Position | undefined;
  readonly deadline: Deadline;
  /** Bytes of JSON after which a page is full: far below what a gateway passes on, and a phone's patience. */
  readonly maxBytes?: number | undefined;
}

/** A release, for the readers of one locale. */
export interface LocaleSide {
  readonly snapshot: Snapshot;
  readonly locale: ReleaseLocale;
}

export interface SyncPage {
  readonly entries: readonly SyncEntry[];
  /** Where the next page goes on; undefined on the last. */
  readonly next: Position | undefined;
}

/** How many texts are read at once. */
const batchSize = 64;

/**
 * Fills a page with what a device must do, orders to drop a topic first.
 *
 * @returns undefined where there is no such position
 */
export async function fillPage(request: PageRequest): Promise<SyncPage | undefined> {
  const { before, now, from, deadline, maxBytes = 512 * 1024 } = request;
  const entries: SyncEntry[] =
    from === undefined ? [...recallsOf(before, now), ...(await sharedEntries(request))] : [];
  let bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const [old, live] = await Promise.all([
    before && sideOf(before, deadline),
    sideOf(now, deadline),
  ]);
  if (from !== undefined && !isPosition(from, old, live)) return undefined;

  for await (const batch of inBatches(walkChanges(old, live, from ?? firstPosition))) {
    const made = await describe(batch, now, deadline);
    for (const [index, entry] of made.entries()) {
      const size = sizeOf(entry);
      if (bytes + size > maxBytes && entries.length > 0) {
        return { entries, next: batch[index]?.position };
      }
      entries.push(entry);
      bytes += size;
    }
  }
  return { entries, next: undefined };
}

/** Positions come from us, by way of a token that anybody can write. */
function isPosition({ pass, piece }: Position, old: Side | undefined, live: Side): boolean {
  const side = pass === 'changed' ? live : old;
  return side !== undefined && piece < side.manifest.names.length;
}

function recallsOf(before: LocaleSide | undefined, now: LocaleSide): SyncEntry[] {
  if (before === undefined) return [];
  const known = before.snapshot.recalled;
  return now.snapshot.release.recalls
    .filter(({ topic }) => !known.has(topic))
    .map(({ topic, recalledAt }) => ({ type: 'recalled', id: topic, recalledAt }));
}

/** What is not of one topic, where it changed. */
async function sharedEntries({ before, now, deadline }: PageRequest): Promise<SyncEntry[]> {
  const { snapshot, locale } = now;
  const entries: SyncEntry[] = [];
  if (before?.locale.strings !== locale.strings) {
    const { strings } = await snapshot.locale(locale, deadline);
    entries.push(stringsEntry(locale.strings, strings));
  }
  if (before?.locale.glossary !== locale.glossary) {
    const glossary = await snapshot.glossary(locale, deadline);
    entries.push(glossaryEntry(locale.glossary, glossary, snapshot.localeOf));
  }
  return entries;
}

async function sideOf({ snapshot, locale }: LocaleSide, deadline: Deadline): Promise<Side> {
  const manifest = await snapshot.manifest(locale, deadline);
  return { manifest, recalled: snapshot.recalled };
}

async function describe(
  batch: readonly Change[],
  { snapshot }: LocaleSide,
  deadline: Deadline,
): Promise<SyncEntry[]> {
  const entries = batch.flatMap((change) => (change.type === 'topic' ? [change.entry] : []));
  const documents = await snapshot.documents(entries, deadline);
  const texts = new Map(entries.map(({ document }, index) => [document, documents[index]]));
  return batch.map((change): SyncEntry => {
    if (change.type === 'removed') return { type: 'removed', id: change.id };
    const { entry, place } = change;
    const text = texts.get(entry.document);
    if (text === undefined) throw new MissingBlobError(entry.document);
    return topicEntry(entry, place, text, snapshot.localeOf);
  });
}

function sizeOf(entry: SyncEntry): number {
  return Buffer.byteLength(JSON.stringify(entry));
}

async function* inBatches(changes: AsyncIterable<Change>): AsyncGenerator<Change[]> {
  let batch: Change[] = [];
  for await (const change of changes) {
    batch.push(change);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
