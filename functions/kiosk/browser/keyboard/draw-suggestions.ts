import { button, group } from './draw.ts';
import type { Suggestion } from './writing.ts';

/** The row of what could be meant. */
interface DrawnSuggestions {
  readonly element: HTMLElement;
  readonly show: (suggestions: readonly Suggestion[]) => void;
  /** @returns what a button stands for */
  readonly chosen: (key: HTMLButtonElement) => Suggestion | undefined;
}

export function drawSuggestions(label: string): DrawnSuggestions {
  const row = group('keyboard-suggestions', label);
  const shown = new Map<HTMLButtonElement, Suggestion>();
  return {
    element: row,
    show(suggestions) {
      shown.clear();
      for (const suggestion of suggestions) {
        const made = button(suggestion.text, 'keyboard-suggestion');
        // `MRI` among Arabic words.
        made.dir = 'auto';
        shown.set(made, suggestion);
      }
      row.replaceChildren(...shown.keys());
      row.scrollTo(0, 0);
    },
    chosen: (key) => shown.get(key),
  };
}
