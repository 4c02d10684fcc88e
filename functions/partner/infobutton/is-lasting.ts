/**
 * Whether a finished answer is kept: of names that systems give to a code, and of codes that mean nothing to us, there is no
 * end, and they would push out what many ask for.
 *
 * @param found how many topics the answer has
 */
export function isLasting(found: number, name = ''): boolean {
  return found > 0 && name === '';
}
