/** Brackets that belong together in any language. */
const brackets = ['()', '（）', '[]'];

/**
 * Marks that lack their partner, or stand before it.
 *
 * @param more pairs of the language, each of two characters: `«»`
 * @returns such as `has ( without )`
 */
export function pairProblems(text: string, more: readonly string[]): string[] {
  return [...brackets, ...more].flatMap((pair) => {
    const [open, close] = [pair.charAt(0), pair.charAt(1)];
    let depth = 0;
    for (const character of text) {
      if (character === open) depth += 1;
      if (character !== close) continue;
      if (depth === 0) return [`has ${close} without ${open}`];
      depth -= 1;
    }
    return depth === 0 ? [] : [`has ${open} without ${close}`];
  });
}
