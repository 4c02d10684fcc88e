/** Browsers send few different fields, again and again. What is remembered of them is bounded. */
const maxRemembered = 200;
const maxLength = 300;

/** @returns the same reading of a header field, that remembers what it has read */
export function rememberFields<T>(read: (field: string) => T): (field: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (field) => {
    const found = known.get(field);
    if (found !== undefined) return found.value;
    const value = read(field);
    if (known.size >= maxRemembered) known.clear();
    if (field.length <= maxLength) known.set(field, { value });
    return value;
  };
}
