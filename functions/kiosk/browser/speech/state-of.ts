/** What says so of what is no box (WAI-ARIA, widget attributes). */
const attributes = ['aria-pressed', 'aria-expanded', 'aria-checked'] as const;

/** @returns whether something is ticked, pressed or open; undefined where it cannot be */
export function stateOf(element: Element): boolean | undefined {
  if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)) {
    return element.checked;
  }
  const told = attributes.map((name) => element.getAttribute(name)).find((each) => each !== null);
  return told === undefined ? undefined : told === 'true';
}
