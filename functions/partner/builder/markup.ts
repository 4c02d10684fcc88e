/** Names and values; what has no value is left out. */
export type Pairs = readonly (readonly [name: string, value: string | undefined])[];

/** @param content HTML */
export function writeTag(name: string, attributes: Pairs, content = ''): string {
  const written = present(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as HTML has it, within an element or in an attribute's double quotes. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&"<>]/g, (character) => references[character] ?? '');
}

/** @returns the value of a style attribute */
export function inlineStyle(declarations: Pairs): string {
  return present(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** @returns the same as a rule of a style sheet */
export function styleRule(selector: string, declarations: Pairs): string {
  const written = present(declarations).map(([name, value]) => `${name}: ${value}`);
  return `${selector} { ${written.join('; ')} }`;
}

function present(pairs: Pairs): (readonly [name: string, value: string])[] {
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
