import { buildRelease, type BuiltRelease } from '../shared/domain/build-release.ts';
import type { ReleaseSource } from '../shared/domain/catalogue.ts';
import { parseRelease } from '../shared/domain/parse-blob.ts';
import type { StagePolicy } from '../shared/domain/policy.ts';
import { contentOf, type Blob, type Hash, type Release } from '../shared/domain/release.ts';
import { miniSearchIndexer } from '../shared/search/indexer.ts';
import { sha256 } from '../shared/store/hash.ts';
import type { Store } from '../shared/store/store.ts';

export interface NextReleaseOptions extends StagePolicy {
  readonly store: Store;
  readonly catalogue: ReleaseSource;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The release that a catalogue makes, beside the one that is live. */
export interface NextRelease extends BuiltRelease {
  readonly live: Release | undefined;
  /** Name of the live release; null before the first. */
  readonly parent: Hash | null;
  /** False where the live release says the same already. */
  readonly isNew: boolean;
}

/**
 * Builds the release that would follow the live one.
 *
 * @param put takes its pieces as they are made
 * @param onTopic told how many topics are done
 */
export async function buildNextRelease(
  { store, catalogue, policy, kindPolicies, now }: NextReleaseOptions,
  put: (blob: Blob) => Promise<void>,
  onTopic: (done: number, total: number) => void = () => {},
): Promise<NextRelease> {
  const pointer = await store.readPointer();
  const live = pointer && parseRelease(pointer.body);
  const parent = pointer?.release ?? null;
  const built = await buildRelease(catalogue, {
    policy,
    kindPolicies,
    // Orders outlive publications, even of content that lacks the topic: it may come back.
    recalls: live?.recalls ?? [],
    parent,
    publishedAt: new Date(now()).toISOString(),
    hash: sha256,
    indexer: miniSearchIndexer,
    put,
    onTopic,
  });
  const isNew = live === undefined || contentOf(live) !== contentOf(built.release);
  return { ...built, live, parent, isNew };
}
