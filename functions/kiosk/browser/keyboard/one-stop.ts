/** Where an arrow key leads, and how far a key there is out of its way. */
type Way = (from: DOMRect, to: DOMRect) => { readonly ahead: number; readonly aside: number };

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: (from, to) => ({
    ahead: middleX(to) - middleX(from),
    aside: middleY(to) - middleY(from),
  }),
  ArrowLeft: (from, to) => ({
    ahead: middleX(from) - middleX(to),
    aside: middleY(to) - middleY(from),
  }),
  ArrowDown: (from, to) => ({
    ahead: middleY(to) - middleY(from),
    aside: middleX(to) - middleX(from),
  }),
  ArrowUp: (from, to) => ({
    ahead: middleY(from) - middleY(to),
    aside: middleX(to) - middleX(from),
  }),
};

/**
 * Makes a keyboard one stop for Tab, and lets arrow keys go from key to key as they lie on the screen: a keypad or a switch
 * needs no forty steps to pass it.
 *
 * @returns to be called when keys have come or gone
 */
export function makeOneStop(keyboard: HTMLElement): () => void {
  let stop: HTMLButtonElement | undefined;

  keyboard.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(target);
  });
  keyboard.addEventListener('keydown', (event) => {
    const way = ways[event.key];
    if (way === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    nearest(event.target, way)?.focus();
  });
  return refresh;

  function refresh(): void {
    const keys = shownKeys();
    for (const key of keys) key.tabIndex = key === stop ? 0 : -1;
    if (stop === undefined || !keys.includes(stop)) stopAt(keys.at(0));
  }

  function stopAt(key: HTMLButtonElement | undefined): void {
    if (stop !== undefined) stop.tabIndex = -1;
    stop = key;
    if (stop !== undefined) stop.tabIndex = 0;
  }

  function shownKeys(): HTMLButtonElement[] {
    return [...keyboard.querySelectorAll('button')].filter(
      (key) => key.closest('[inert]') === null,
    );
  }

  function nearest(from: HTMLButtonElement, way: Way): HTMLButtonElement | undefined {
    const box = from.getBoundingClientRect();
    return (
      shownKeys()
        .map((key) => ({ key, ...way(box, key.getBoundingClientRect()) }))
        // Less than half a key ahead is the same row or column.
        .filter(({ ahead }) => ahead > box.height / 2)
        .toSorted((one, other) => costOf(one) - costOf(other))
        .at(0)?.key
    );
  }
}

/** What lies straight ahead is nearer than what lies aside. */
function costOf({ ahead, aside }: ReturnType<Way>): number {
  return ahead + 3 * Math.abs(aside);
}

function middleX({ left, width }: DOMRect): number {
  return left + width / 2;
}

function middleY({ top, height }: DOMRect): number {
  return top + height / 2;
}
