import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A link in a page's head, by its attributes. */
export type HeadLink = Readonly<Record<string, string>>;

/** Reads a page as browsers do. @returns the links of its head */
export function headLinks(page: string): HeadLink[] {
  const head = childNamed(childNamed(parse(page), 'html'), 'head');
  return (head?.childNodes ?? []).flatMap((node) =>
    'attrs' in node && node.nodeName === 'link'
      ? [Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))]
      : [],
  );
}

function childNamed(
  parent: DefaultTreeAdapterTypes.ParentNode | undefined,
  name: string,
): DefaultTreeAdapterTypes.Element | undefined {
  return parent?.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => node.nodeName === name,
  );
}
