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
export const releaseFormat = 3;

/** Format 1 knew no sharded manifests, and 2 neither search nor parts of the body; all else of them is read as 3 is. */
const readableFormats: readonly number[] = [1, 2, releaseFormat];

/** @returns whether a blob's content is a release that this code reads */
export function isRelease(value: object): value is Release {
  return 'format' in value && readableFormats.some((format) => format === value.format);
}

/** @throws RangeError where a later version of this code wrote the release */
export function parseRelease(body: string): Release {
  const release = parseBlob<Release>(body);
  if (readableFormats.includes(release.format)) return release;
  throw new RangeError(
    `The release is in format ${release.format}; this version reads ${readableFormats.join(' and ')}`,
  );
}
