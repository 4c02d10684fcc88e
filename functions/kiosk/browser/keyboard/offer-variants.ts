import type { Suggest } from './writing.ts';

/**
 * Offers the other forms of the letter before the caret: é, è and ê for an e, and e for an é.
 *
 * @param groups letters that are forms of one, each group as one text, without a letter of two code units
 */
export function offerVariants(groups: readonly string[]): Suggest {
  return (before) => {
    const last = before.slice(-1).toLowerCase();
    const group = last === '' ? undefined : groups.find((letters) => letters.includes(last));
    return Array.from(group ?? '')
      .filter((letter) => letter !== last)
      .map((letter) => ({ text: letter, replaces: 1 }));
  };
}
