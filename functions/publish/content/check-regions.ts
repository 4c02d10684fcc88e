import type { Segments } from '../../shared/domain/segments.ts';
import type { Complaint } from './complaint.ts';

/**
 * Parts of the body that have no name: a reader could not choose them. Translations are held to the source's strings, so
 * that its alone are looked at.
 */
export function checkRegions(
  regions: readonly string[],
  tag: string,
  strings: Segments,
): Complaint[] {
  // A source that cannot be read is told already.
  if (strings.size === 0) return [];
  return regions
    .map((region) => `regions.names.${region}`)
    .filter((key) => !strings.has(key))
    .map((key) => ({ file: `${tag}/ui.json`, key, message: 'is missing: topics.json names it' }));
}
