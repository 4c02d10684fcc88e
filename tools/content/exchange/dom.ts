import type { Element, Node } from '@xmldom/xmldom';

/** @returns undefined where there is no such child, or it is empty */
export function childText(parent: Element, namespace: string, name: string): string | undefined {
  const [child] = elementsIn(parent, namespace, name);
  const text = child && textOf(child);
  return text === '' ? undefined : text;
}

/** The text of a node with its inline elements: what they mark is text, and a placeholder says itself. */
function textOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (!isElement(child)) return isText(child) ? (child.nodeValue ?? '') : '';
      const standing = ['disp', 'equiv-text', 'equiv'].map(
        (name) => child.getAttribute(name) ?? '',
      );
      return textOf(child) || (standing.find((text) => text !== '') ?? '');
    })
    .join('');
}

/** The children of an element that have one of some names. */
export function elementsIn(parent: Element, namespace: string, ...names: string[]): Element[] {
  return [...parent.childNodes]
    .filter(isElement)
    .filter((child) => child.namespaceURI === namespace && names.includes(child.localName ?? ''));
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}
