import { isSharded, type Manifest } from '../shared/domain/manifest.ts';
import { parseBlob } from '../shared/domain/parse-blob.ts';
import type { SearchIndex } from '../shared/domain/search.ts';
import type { Hash } from '../shared/domain/release.ts';
import { readBlob, readEntries, type NamedRelease } from './history.ts';
import type { Store } from '../shared/store/store.ts';

/**
 * Gathers the names of all that a release needs: its root, codes, manifests and their pieces, strings, glossaries,
 * indexes and documents.
 *
 * @param reached takes them; what is in it already is not read again
 * @throws MissingBlobError where the store lacks a piece that leads to others
 */
export async function gatherReachable(
  store: Store,
  { hash, release }: NamedRelease,
  reached: Set<Hash>,
): Promise<void> {
  reached.add(hash);
  if (release.codes !== undefined) reached.add(release.codes);
  for (const { manifest, strings, glossary, search, speech } of release.locales) {
    reached.add(strings).add(glossary);
    if (speech !== undefined) reached.add(speech);
    if (search !== undefined && !reached.has(search)) {
      reached.add(search);
      const { segments } = parseBlob<SearchIndex>(await readBlob(store, search));
      for (const segment of segments) reached.add(segment);
    }
    if (reached.has(manifest)) continue;
    reached.add(manifest);
    const root = parseBlob<Manifest>(await readBlob(store, manifest));
    if (isSharded(root)) {
      for (const shard of root.shards) reached.add(shard);
      for (const { page } of root.index) reached.add(page);
      for (const page of Object.values(root.regions ?? {})) reached.add(page);
    }
    for (const { document } of await readEntries(store, manifest)) reached.add(document);
  }
}
