import { parseRelease } from '../shared/domain/parse-blob.ts';
import { policyFor } from '../shared/domain/policy.ts';
import type { Blob, Hash, Recall, Release } from '../shared/domain/release.ts';
import { isTopicId, kinds, type Kind } from '../shared/domain/topic.ts';
import { sha256 } from '../shared/store/hash.ts';
import type { Store } from '../shared/store/store.ts';
import { AmendmentError } from './errors.ts';
import { findRelease, openTopicList, readRelease } from './history.ts';

export interface Amendment {
  readonly release: Hash;
  readonly parent: Hash;
}

export interface AmendOptions {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Makes the content of an earlier release live again, as a new release. Recalls stay in force: an order to stop
 * showing a topic is not undone by going back.
 *
 * @param to name of the release, or the first twelve or more of its digits; the live one's parent where it is left out
 * @throws AmendmentError where there is no such release, it is the live one, or its policy was laxer
 */
export async function rollback({ store, now }: AmendOptions, to?: string): Promise<Amendment> {
  return amend({ store, now }, async (live, hash) => {
    const named = to ?? live.parent;
    const target = named === null ? null : await findRelease(store, named);
    if (target === null) throw new AmendmentError('There is no earlier release to go back to.');
    if (target === hash) throw new AmendmentError(`Release ${target} is live already.`);
    const earlier = await readRelease(store, target);
    if (kinds.some((kind) => isLaxer(earlier, live, kind))) {
      throw new AmendmentError(
        'That release served translations that nobody reviewed, and this stage no longer does. Publish instead.',
      );
    }
    return { ...earlier, recalls: live.recalls };
  });
}

/**
 * Stops showing a topic at once, on every surface.
 *
 * @param reason for those who run the service; no reader sees it
 * @throws AmendmentError where the live release has no such topic, it is recalled already, or there is no reason
 */
export async function recall(
  { store, now }: AmendOptions,
  topic: string,
  reason: string,
): Promise<Amendment> {
  if (reason.trim() === '') throw new AmendmentError('A recall needs a reason.');
  return amend({ store, now }, async (live) => {
    const [locale] = live.locales;
    const list = locale && (await openTopicList(store, locale.manifest));
    const [found] = isTopicId(topic) ? ((await list?.find([topic])) ?? []) : [];
    if (found === undefined) throw new AmendmentError(`The live release has no topic ${topic}.`);
    if (isRecalled(live, topic)) throw new AmendmentError(`${topic} is recalled already.`);
    const recalledAt = new Date(now()).toISOString();
    const order: Recall = { topic: found.id, reason: reason.trim(), recalledAt };
    return { ...live, recalls: [...live.recalls, order] };
  });
}

/** Lifts an order: the topic is shown again, as it is in the live release. */
export async function unrecall({ store, now }: AmendOptions, topic: string): Promise<Amendment> {
  return amend({ store, now }, async (live) => {
    if (!isRecalled(live, topic)) throw new AmendmentError(`${topic} is not recalled.`);
    return { ...live, recalls: live.recalls.filter((order) => order.topic !== topic) };
  });
}

/** Publishes a change of the live release in one conditional write, as its child. */
async function amend(
  { store, now }: AmendOptions,
  change: (live: Release, hash: Hash) => Promise<Release>,
): Promise<Amendment> {
  const pointer = await store.readPointer();
  if (pointer === undefined) throw new AmendmentError('Nothing is published yet.');
  const parent = pointer.release;
  const changed = await change(parseRelease(pointer.body), parent);
  const release: Release = { ...changed, parent, publishedAt: new Date(now()).toISOString() };
  const body = JSON.stringify(release);
  const root: Blob = { hash: sha256(body), body, label: 'release' };
  await store.putBlobs([root]);
  await store.movePointer(root, parent);
  return { release: root.hash, parent };
}

function isRecalled({ recalls }: Release, topic: string): boolean {
  return recalls.some((order) => order.topic === topic);
}

function isLaxer(one: Release, other: Release, kind: Kind): boolean {
  return policyFor(one, kind) === 'labelled' && policyFor(other, kind) === 'reviewed-only';
}
