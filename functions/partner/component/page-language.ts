/**
 * The language of what an element stands in, its own before all; where the element is in a shadow of the page's own, also of
 * what that one stands in.
 *
 * @returns as somebody wrote it; undefined where none is named
 */
export function languageAround(element: Element): string | undefined {
  const named = element.closest('[lang]');
  if (named !== null) return named.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}

/** Calls where any part of the page changes its language. */
export function followPageLanguage(onChange: () => void): MutationObserver {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  return observer;
}
