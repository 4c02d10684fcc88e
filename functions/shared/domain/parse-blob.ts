import type { Release } from './release.ts';

/**
 * Gives a blob's content the type that its writer gave it. A blob's body is read only after its hash was checked, so
 * it is, to the byte, what `buildRelease` wrote; reading it through a schema again would prove nothing more.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which blob it asked for
export function parseBlob<T>(body: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(body) as T;
}

/** The format that this code writes. */
export const releaseFormat = 2;

/** Format 1 knew no sharded manifests; all else of it is read as 2 is. */
const readableFormats: readonly number[] = [1, releaseFormat];

/** @throws RangeError where a later version of this code wrote the release */
export function parseRelease(body: string): Release {
  const release = parseBlob<Release>(body);
  if (readableFormats.includes(release.format)) return release;
  throw new RangeError(
    `The release is in format ${release.format}; this version reads ${readableFormats.join(' and ')}`,
  );
}
