/** @param isTouched whether a finger or a mouse did it; otherwise a keyboard, a switch or a screen reader */
type Act = (key: HTMLButtonElement, isTouched: boolean) => void;

/**
 * Answers presses of the buttons inside an element.
 *
 * Not by `click` alone: a browser gives none after a long touch, and people whose hands are stiff or shake touch long. A
 * key counts as soon as it is touched, which functions of a keyboard may (WCAG 2.2, 2.5.2).
 *
 * @param type `pointerup` where a finger may also scroll: then there is none
 */
export function onPress(element: HTMLElement, type: 'pointerdown' | 'pointerup', act: Act): void {
  element.addEventListener(type, (event) => {
    const key = keyOf(event);
    if (key !== undefined && event.button === 0) act(key, true);
  });
  element.addEventListener('click', (event) => {
    const key = keyOf(event);
    // No pointer has clicked where no click is counted (UI Events, `detail`).
    if (key !== undefined && event.detail === 0) act(key, false);
  });
  // The field keeps its focus and its caret, and a long touch opens no menu.
  for (const kept of ['mousedown', 'contextmenu']) {
    element.addEventListener(kept, (event) => {
      event.preventDefault();
    });
  }
}

function keyOf({ target }: Event): HTMLButtonElement | undefined {
  return (target instanceof Element ? target.closest('button') : null) ?? undefined;
}
