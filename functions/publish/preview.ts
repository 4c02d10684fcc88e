import { diffManifests, type Change } from '../shared/domain/diff-manifests.ts';
import type { Hash, Release } from '../shared/domain/release.ts';
import { createMemoryStore } from '../shared/store/memory-store.ts';
import type { Store } from '../shared/store/store.ts';
import { readEntries } from './history.ts';
import { buildNextRelease, type NextReleaseOptions } from './next-release.ts';

/** What changes for the readers of one locale. */
export interface LocaleChanges {
  readonly tag: string;
  readonly changes: readonly Change[];
}

export interface Preview {
  /** False where the live release says the same already. */
  readonly isNew: boolean;
  readonly blobs: { readonly total: number; readonly missing: number };
  /** Locales in which nothing changes are left out. */
  readonly locales: readonly LocaleChanges[];
}

/** Tells what publishing would change, and writes nothing. It holds the whole release in memory. */
export async function preview(options: NextReleaseOptions): Promise<Preview> {
  const { store } = options;
  const built = createMemoryStore();
  const hashes = new Set<Hash>();
  const { release, live, isNew } = await buildNextRelease(options, async (blob) => {
    hashes.add(blob.hash);
    await built.putBlobs([blob]);
  });
  const missing = await store.findMissing([...hashes]);
  return {
    isNew,
    blobs: { total: hashes.size + 1, missing: missing.length },
    locales: await compare({ store, release: live }, { store: built, release }),
  };
}

/** Tells what changed between two published releases. */
export async function diffReleases(
  store: Store,
  before: Release,
  after: Release,
): Promise<LocaleChanges[]> {
  return compare({ store, release: before }, { store, release: after });
}

/** A release, and where its blobs are. */
interface Placed {
  readonly store: Store;
  readonly release: Release | undefined;
}

async function compare(before: Placed, after: Placed): Promise<LocaleChanges[]> {
  const tags = new Set(
    [after, before].flatMap(({ release }) => (release?.locales ?? []).map(({ tag }) => tag)),
  );
  const differences: LocaleChanges[] = [];
  for (const tag of tags) {
    const [old, now] = [before, after].map(
      ({ release }) => release?.locales.find((locale) => locale.tag === tag)?.manifest,
    );
    if (old === now) continue;
    const changes = diffManifests(
      old === undefined ? [] : await readEntries(before.store, old),
      now === undefined ? [] : await readEntries(after.store, now),
    );
    if (changes.length > 0) differences.push({ tag, changes });
  }
  return differences;
}
