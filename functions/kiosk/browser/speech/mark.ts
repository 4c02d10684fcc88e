/** The name that the style sheet knows it by. */
const name = 'spoken';

/** Marks what is being said, without a change to the page; a browser that cannot does not (CSS Custom Highlight API). */
export function mark(range: Range): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}
