import type { CodeSet } from '../../../functions/shared/domain/codes.ts';
import type { PlacedFinding } from './gate.ts';

/**
 * Code sets whose edition is over, and those whose codes were never compared with the edition that they are used as.
 *
 * @param today ISO 8601 date
 */
export function codeEditions(sets: readonly CodeSet[], today: string): PlacedFinding[] {
  return sets.flatMap((set) => [...expired(set, today), ...unchecked(set)]);
}

function expired(set: CodeSet, today: string): PlacedFinding[] {
  const { year, validUntil } = set;
  if (validUntil === undefined || today <= validUntil) return [];
  const edition = year === undefined ? 'the edition' : `the edition of ${year}`;
  return [
    finding(
      set,
      'error',
      `${edition} was in force until ${validUntil}: compare the codes with the one that is now, and set year, validFrom and validUntil`,
    ),
  ];
}

function unchecked(set: CodeSet): PlacedFinding[] {
  const { year, checkedAgainst } = set;
  if (year === undefined || (checkedAgainst !== undefined && checkedAgainst >= year)) return [];
  const compared =
    checkedAgainst === undefined
      ? 'the codes were compared with no edition'
      : `the codes were last compared with the edition of ${checkedAgainst}`;
  return [
    finding(
      set,
      'warning',
      `${compared}: compare them with that of ${year}, and set checkedAgainst`,
    ),
  ];
}

function finding(
  { system }: CodeSet,
  severity: PlacedFinding['severity'],
  message: string,
): PlacedFinding {
  return { gate: 'code-editions', severity, document: 'codes', segment: system, message };
}
