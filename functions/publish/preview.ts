import { diffManifests, type Change } from '../shared/domain/diff-manifests.ts';
import { parseBlob } from '../shared/domain/parse-blob.ts';
import type { Hash, Manifest, Release } from '../shared/domain/release.ts';
import type { Store } from '../shared/store/store.ts';
import { readManifest } from './history.ts';
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

/** Tells what publishing would change, and writes nothing. */
export async function preview(options: NextReleaseOptions): Promise<Preview> {
  const { store } = options;
  const { release, blobs, live, isNew } = await buildNextRelease(options);
  const built = new Map(blobs.map(({ hash, body }) => [hash, body]));
  const missing = await store.findMissing([...built.keys()]);
  return {
    isNew,
    blobs: { total: built.size + 1, missing: missing.length },
    locales: await compare(live, release, store, async (hash) =>
      parseBlob<Manifest>(built.get(hash) ?? 'null'),
    ),
  };
}

/** Tells what changed between two published releases. */
export async function diffReleases(
  store: Store,
  before: Release,
  after: Release,
): Promise<LocaleChanges[]> {
  return compare(before, after, store, async (hash) => readManifest(store, hash));
}

async function compare(
  before: Release | undefined,
  after: Release,
  store: Store,
  readAfter: (hash: Hash) => Promise<Manifest>,
): Promise<LocaleChanges[]> {
  const tags = new Set([...after.locales, ...(before?.locales ?? [])].map(({ tag }) => tag));
  const differences: LocaleChanges[] = [];
  for (const tag of tags) {
    const old = before?.locales.find((locale) => locale.tag === tag)?.manifest;
    const now = after.locales.find((locale) => locale.tag === tag)?.manifest;
    if (old === now) continue;
    const changes = diffManifests(
      old === undefined ? undefined : await readManifest(store, old),
      now === undefined ? undefined : await readAfter(now),
    );
    if (changes.length > 0) differences.push({ tag, changes });
  }
  return differences;
}
