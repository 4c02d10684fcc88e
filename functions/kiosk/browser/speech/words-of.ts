import { tagOf, type Spoken } from './speak.ts';

/** What is read of a page, in its order. */
export const readParts = 'h1, h2, p, li, dt, dd, th, td, label';

/** @returns what an element says to who does not see it, language by language */
export function wordsOf(element: Element): Spoken[] {
  const named = nameOf(element);
  if (named !== undefined) return [{ text: named, tag: tagOf(element) }];
  const words: Spoken[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    const tag = tagOf(node);
    const last = words.at(-1);
    if (last?.tag === tag) words[words.length - 1] = { tag, text: last.text + text };
    else if (text.trim() !== '') words.push({ tag, text });
  }
  return words.map(({ text, tag }) => ({ text: text.trim(), tag }));
}

/** The name of what has no words of its own. */
function nameOf(element: Element): string | undefined {
  if (element instanceof HTMLInputElement) {
    const label = element.labels?.[0]?.textContent ?? '';
    return [label, element.type === 'search' ? element.value : ''].join(' ').trim();
  }
  return element.getAttribute('aria-label') ?? undefined;
}

/** @returns the parts of a page that are read one after another: those that hold no other, and are shown */
export function partsOf(page: Element): Element[] {
  return [...page.querySelectorAll(readParts)].filter(
    (part) =>
      part.querySelector(readParts) === null &&
      part.closest('[popover], dialog') === null &&
      part.checkVisibility(),
  );
}
