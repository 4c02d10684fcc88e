/** The text around the caret; what is selected belongs to neither. */
export interface Written {
  readonly before: string;
  readonly after: string;
  readonly isSelected: boolean;
}

export function writtenIn({ value, selectionStart, selectionEnd }: HTMLInputElement): Written {
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? start;
  return { before: value.slice(0, start), after: value.slice(end), isSelected: start !== end };
}

/** Writes another text before the caret, in place of what is selected too, as if it were typed. */
export function rewrite(input: HTMLInputElement, before: string): void {
  const { before: old, after } = writtenIn(input);
  const isLonger = before.length > old.length;
  // A script may write more than a person may type.
  if (isLonger && input.maxLength >= 0 && before.length + after.length > input.maxLength) return;
  input.setRangeText(before, 0, input.value.length - after.length, 'end');
  showCaret(input, after);
  const inputType = isLonger ? 'insertText' : 'deleteContentBackward';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** A browser scrolls to a caret that a person moves, not to one that a script does. */
function showCaret(input: HTMLInputElement, after: string): void {
  if (after !== '') return;
  const isLeftward = getComputedStyle(input).direction === 'rtl';
  input.scrollLeft = isLeftward ? -input.scrollWidth : input.scrollWidth;
}
