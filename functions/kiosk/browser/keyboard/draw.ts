/** @returns an element of a class, with these in it */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}

/** A group that a screen reader names. */
export function group(className: string, label: string): HTMLDivElement {
  const made = element('div', className);
  made.role = 'group';
  made.ariaLabel = label;
  return made;
}

/** @param className what kind of a key it is, beside being one */
export function button(label: string, className = ''): HTMLButtonElement {
  const made = element('button', `keyboard-key ${className}`.trim(), label);
  made.type = 'button';
  return made;
}
