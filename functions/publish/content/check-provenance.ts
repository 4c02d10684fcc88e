import type { Provenance } from '../../shared/domain/provenance.ts';
import type { Segments } from '../../shared/domain/segments.ts';
import type { Complaint } from './complaint.ts';

/**
 * Where a file's account of its text is not one of this text: it must name every segment, each once. Whether the account
 * still fits the source is no error but a state: see `segment-state.ts`.
 *
 * @param key of the provenance in the file; empty where the file holds nothing else
 */
export function checkProvenance(
  file: string,
  key: string,
  provenance: Provenance,
  segments: Segments,
  isSource: boolean,
): Complaint[] {
  const at = (member: string) => (key === '' ? member : `${key}.${member}`);
  // A translation that passed for the original would be served under any policy, and nobody told.
  if ((provenance.method === 'original') !== isSource) {
    return [{ file, key: at('method'), message: 'only, and always, the source is original' }];
  }
  if (provenance.method === 'original') return [];
  const named = provenance.contributions.flatMap(({ sources }) => Object.keys(sources));
  const complain = (name: string, message: string) => ({
    file,
    key: at('contributions'),
    message: `${name} ${message}`,
  });
  return [
    ...[...segments.keys()]
      .filter((name) => !named.includes(name))
      .map((name) => complain(name, 'has no contribution: run `npm run content -- stamp`')),
    ...[...new Set(named)].flatMap((name) => {
      if (!segments.has(name)) return [complain(name, 'is not in the text')];
      if (named.indexOf(name) !== named.lastIndexOf(name))
        return [complain(name, 'is there twice')];
      return [];
    }),
  ];
}
