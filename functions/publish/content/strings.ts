/** Every string in plain data, with its dotted key, in order. */
export function strings(content: unknown, key = ''): [key: string, text: string][] {
  if (typeof content === 'string') return [[key, content]];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) =>
    strings(value, key === '' ? name : `${key}.${name}`),
  );
}
