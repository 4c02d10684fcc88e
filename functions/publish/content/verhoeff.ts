/** How Verhoeff's method changes a digit for each step that it stands further to the left. */
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/**
 * Whether the last of some digits is their check digit by Verhoeff's method, which finds every mistaken digit and every
 * two neighbours that are swapped (J. Verhoeff, Error Detecting Decimal Codes, 1969; SNOMED CT identifiers end in one).
 */
export function hasVerhoeffDigit(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, place) => compose(total, permute(digit, place)), 0);
  return sum === 0;
}

function permute(digit: number, times: number): number {
  let permuted = digit;
  for (let step = 0; step < times % 8; step += 1) permuted = permutation[permuted] ?? permuted;
  return permuted;
}

/** The turns of a pentagon are 0 to 4, its reflections 5 to 9 (the dihedral group D5). */
function compose(one: number, other: number): number {
  const turned = one < 5 ? one + other : one - other + 10;
  return (turned % 5) + (one < 5 === other < 5 ? 0 : 5);
}
