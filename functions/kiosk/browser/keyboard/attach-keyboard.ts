import { element, group } from './draw.ts';
import { drawPlanes } from './draw-planes.ts';
import { drawSuggestions } from './draw-suggestions.ts';
import { rewrite, writtenIn } from './edit-field.ts';
import { makeOneStop } from './one-stop.ts';
import { onPress } from './on-press.ts';
import { openWriting } from './open-writing.ts';
import type { KeyboardStrings } from './writing.ts';

export type { KeyboardStrings };

/**
 * Puts a keyboard on a screen that has no other, for a field.
 *
 * @param place empty element that the keyboard goes into; styles decide whether it is seen (keyboard.css)
 * @param options `locale`: BCP 47; `words`: what a search would find, offered while somebody writes
 */
export async function attachKeyboard(
  input: HTMLInputElement,
  place: HTMLElement,
  options: {
    readonly locale: string;
    readonly strings: KeyboardStrings;
    readonly words: readonly string[];
  },
): Promise<void> {
  const { locale, strings } = options;
  const { inputMode } = input;
  const writing = await openWriting(options);
  const suggestions = drawSuggestions(strings.candidates);
  const planes = drawPlanes(writing.planes, {
    strings,
    write(change) {
      rewrite(input, change(writtenIn(input).before));
    },
    erase() {
      const { before, isSelected } = writtenIn(input);
      rewrite(input, isSelected ? before : writing.erase(before));
    },
  });
  // Whoever is on a key hears nothing of the field.
  const echo = element('p', 'keyboard-echo');
  echo.role = 'status';

  const keyboard = group('keyboard', strings.label);
  keyboard.lang = locale;
  keyboard.append(suggestions.element, planes.element, echo);
  const refreshStops = makeOneStop(keyboard);
  let suggestedFor: string | undefined;

  onPress(planes.element, 'pointerdown', (key, isTouched) => {
    planes.press(key);
    after(isTouched);
  });
  onPress(suggestions.element, 'pointerup', (key) => {
    const chosen = suggestions.chosen(key);
    if (chosen === undefined) return;
    const { text, replaces, rest = '' } = chosen;
    const { before } = writtenIn(input);
    rewrite(input, before.slice(0, before.length - replaces) + text + rest);
    // The button is no more.
    after(true);
  });
  input.addEventListener('input', suggest);
  document.addEventListener('selectionchange', suggest);
  new ResizeObserver(keepOneKeyboard).observe(keyboard);
  place.replaceChildren(keyboard);
  suggest();

  function suggest(event?: Event): void {
    // Another way of input is at work.
    if (event instanceof InputEvent && event.isComposing) return;
    const { before, after: rest } = writtenIn(input);
    // A button stays where it is while a finger is on it.
    const state = `${before}\n${rest}`;
    if (state === suggestedFor) return;
    suggestedFor = state;
    suggestions.show(writing.suggest(before, rest));
    refreshStops();
  }

  function after(isTouched: boolean): void {
    refreshStops();
    if (isTouched) input.focus({ preventScroll: true });
    else echo.textContent = input.value;
  }

  /** The device's own keyboard stays away where this one is seen. */
  function keepOneKeyboard(): void {
    input.inputMode = keyboard.offsetHeight > 0 ? 'none' : inputMode;
  }
}
