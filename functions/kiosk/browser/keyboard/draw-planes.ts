import { button, element } from './draw.ts';
import type { Key, KeyboardStrings, Plane, Row } from './writing.ts';

/** What keys do. */
interface PlaneOptions {
  readonly strings: KeyboardStrings;
  /** Makes another text of that before the caret. */
  readonly write: (change: (before: string) => string) => void;
  readonly erase: () => void;
}

/** Keys as they are shown. */
interface DrawnPlanes {
  readonly element: HTMLElement;
  /** Does what a key is for. */
  readonly press: (key: HTMLButtonElement) => void;
}

/** Draws all planes, of which one is shown; below its letters are the keys that every plane has. */
export function drawPlanes(planes: readonly Plane[], options: PlaneOptions): DrawnPlanes {
  const { strings, write, erase } = options;
  const acts = new Map<HTMLButtonElement, () => void>();
  const drawn = planes.map(draw);
  show(0);
  return {
    element: element('div', 'keyboard-planes', ...drawn),
    press: (key) => acts.get(key)?.(),
  };

  function draw(plane: Plane): HTMLElement {
    const columns = Math.max(...plane.rows.map(widthOf));
    const rows = plane.rows.map((row) => drawRow(row, plane.dir));
    const made = element('div', 'keyboard-plane', ...rows, drawLastRow(plane));
    made.dataset['columns'] = String(columns);
    return made;
  }

  function drawRow(row: Row, dir: Plane['dir']): HTMLElement {
    const made = element('div', 'keyboard-row', ...row.map(drawKey));
    made.dir = dir;
    return made;
  }

  function drawKey(key: Key | undefined): HTMLElement {
    if (key === undefined) return element('span', 'keyboard-gap');
    const made = button(key.label, classOf(key));
    if (key.name !== undefined) made.ariaLabel = key.name;
    acts.set(made, () => {
      write(key.write);
    });
    return made;
  }

  function drawLastRow(plane: Plane): HTMLElement {
    const switches = planes.flatMap(({ label }, place) => {
      if (planes[place] === plane) return [];
      const made = button(label, 'keyboard-other');
      acts.set(made, () => {
        show(place);
      });
      return [made];
    });
    const space = button(strings.space, 'keyboard-other keyboard-space');
    acts.set(space, () => {
      write((before) => `${before} `);
    });
    const remove = button(strings.delete, 'keyboard-other');
    acts.set(remove, erase);
    const made = element('div', 'keyboard-row', ...switches, space, remove);
    made.dir = 'ltr';
    return made;
  }

  /** Who is on a key that goes away stays on the keyboard. */
  function show(shown: number): void {
    const wasInside = drawn.some((plane) => plane.contains(document.activeElement));
    for (const [place, plane] of drawn.entries()) plane.inert = place !== shown;
    if (wasInside) drawn[shown]?.querySelector('button')?.focus();
  }
}

function widthOf(row: Row): number {
  return row.reduce((sum, key) => sum + (key?.width ?? 1), 0);
}

function classOf({ label, width }: Key): string {
  if (width !== undefined) return 'keyboard-word keyboard-wide';
  return label.length > 2 ? 'keyboard-word' : '';
}
