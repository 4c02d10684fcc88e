/** Does something where an element with `data-do` of that name is chosen. */
export function onDo(name: string, act: (event: Event) => void): void {
  for (const element of document.querySelectorAll(`[data-do="${name}"]`)) {
    element.addEventListener('click', act);
  }
}
