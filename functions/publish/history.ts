import { parseBlob, parseRelease } from '../shared/domain/parse-blob.ts';
import {
  isSharded,
  type Manifest,
  type ManifestEntry,
  type ManifestShard,
} from '../shared/domain/manifest.ts';
import type { Hash, Release } from '../shared/domain/release.ts';
import { MissingBlobError } from '../shared/store/errors.ts';
import { AmendmentError } from './errors.ts';
import { openManifest } from '../shared/store/manifest-pieces.ts';
import { createTopicList, type TopicList } from '../shared/store/topic-list.ts';
import type { Store } from '../shared/store/store.ts';

/** A release with its name. */
export interface NamedRelease {
  readonly hash: Hash;
  readonly release: Release;
}

/**
 * Lists the releases from the live one back.
 *
 * @param limit how many releases at most
 * @returns newest first; empty where nothing is published
 */
export async function readHistory(store: Store, limit: number): Promise<NamedRelease[]> {
  const found: NamedRelease[] = [];
  for await (const named of releases(store)) {
    found.push(named);
    if (found.length >= limit) break;
  }
  return found;
}

/**
 * Finds a release of the history.
 *
 * @param name its name, or the first twelve or more of its digits
 * @throws AmendmentError where the history has none of that name
 */
export async function findRelease(store: Store, name: string): Promise<Hash> {
  if (!/^[0-9a-f]{12,64}$/.test(name)) {
    throw new AmendmentError(`${name} is no release: give at least twelve digits of its name.`);
  }
  for await (const { hash } of releases(store)) if (hash.startsWith(name)) return hash;
  throw new AmendmentError(
    `No release in the history is called ${name}. It may have been pruned: see "history".`,
  );
}

/** Goes back from the live release to its parents, as far as they were not pruned. */
async function* releases(store: Store): AsyncGenerator<NamedRelease> {
  const pointer = await store.readPointer();
  if (pointer === undefined) return;
  let named: NamedRelease | undefined = {
    hash: pointer.release,
    release: parseRelease(pointer.body),
  };
  while (named !== undefined) {
    yield named;
    const { parent }: Release = named.release;
    const body: string | undefined =
      parent === null ? undefined : (await store.getBlobs([parent])).get(parent);
    named =
      parent === null || body === undefined
        ? undefined
        : { hash: parent, release: parseRelease(body) };
  }
}

/** @throws MissingBlobError where there is no such release */
export async function readRelease(store: Store, hash: Hash): Promise<Release> {
  return parseRelease(await readBlob(store, hash));
}

/**
 * Opens a manifest to look into it, the recalled topics among the others.
 *
 * @throws MissingBlobError
 */
export async function openTopicList(store: Store, manifest: Hash): Promise<TopicList> {
  const readAll = async <T>(hashes: readonly Hash[]) =>
    Promise.all(hashes.map(async (hash) => parseBlob<T>(await readBlob(store, hash))));
  const body = parseBlob<Manifest>(await readBlob(store, manifest));
  const pieces = { shards: readAll, pages: readAll, regions: readAll };
  return createTopicList(openManifest(manifest, body, pieces), new Set());
}

/**
 * Reads all entries of a manifest, in their order.
 *
 * @throws MissingBlobError
 */
export async function readEntries(store: Store, manifest: Hash): Promise<ManifestEntry[]> {
  const whole = parseBlob<Manifest>(await readBlob(store, manifest));
  if (!isSharded(whole)) return [...whole.topics];
  const entries: ManifestEntry[] = [];
  for (const shard of whole.shards) {
    const { topics } = parseBlob<ManifestShard>(await readBlob(store, shard));
    entries.push(...topics);
  }
  return entries;
}

/** @throws MissingBlobError */
export async function readBlob(store: Store, hash: Hash): Promise<string> {
  const body = (await store.getBlobs([hash])).get(hash);
  if (body === undefined) throw new MissingBlobError(hash);
  return body;
}
